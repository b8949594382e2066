import { Link } from 'react-router';
import { Facts } from '../../shared/facts/Facts';
import { capitalised } from '../../shared/format/sentences';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Section } from '../../shared/page/Section';
import { AgreementPath } from './AgreementPath';
import type { AgreementView } from './agreements.api';
import { conditionNames } from './draft';
import { QuotaTable } from './QuotaTable';
import { Signatures } from './Signatures';

export function AgreementFacts({ view }: { view: AgreementView }) {
  const { t } = useMessages();
  const format = useFormat();
  const { agreement } = view;
  const conditions = conditionNames.filter((name) => agreement.conditions[name]);
  return (
    <>
      <AgreementPath state={view.state} />
      <Section title={t('agreement.terms')}>
        <Facts
          facts={[
            { name: t('agreement.partner'), value: <Link to={`/partners/${agreement.partner_id}`}>{view.partner_name}</Link> },
            { name: t('agreement.organisation'), value: view.organisation_name },
            { name: t('agreement.kind'), value: capitalised(t(`agreement.kind.${agreement.kind}`)) },
            { name: t('agreement.term'), value: t('agreement.term.from_to', { from: format.day(agreement.valid_from), to: format.day(agreement.valid_to) }) },
            { name: t('agreement.notice_days'), value: t('agreement.days', { count: agreement.notice_days }) },
            agreement.terminated_from && { name: t('agreement.terminated_from'), value: format.day(agreement.terminated_from) },
            agreement.purpose && { name: t('agreement.purpose'), value: agreement.purpose },
          ]}
        />
      </Section>
      <Section title={t('agreement.quotas')} aside={t('agreement.quotas.aside')}>
        <QuotaTable quotas={agreement.quotas} />
      </Section>
      {conditions.length > 0 && (
        <Section title={t('agreement.conditions')}>
          <Facts facts={conditions.map((name) => ({ name: t(`agreement.conditions.${name}`), value: agreement.conditions[name] }))} />
        </Section>
      )}
      <Section title={t('agreement.signatures')}>
        <Signatures view={view} />
      </Section>
    </>
  );
}

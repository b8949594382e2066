import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { Loaded } from '../../shared/feedback/Loaded';
import { capitalised } from '../../shared/format/sentences';
import { useFormat } from '../../shared/format/useFormat';
import { ChoiceField } from '../../shared/form/fields';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Section } from '../../shared/page/Section';
import { CallList } from './CallList';
import { FundingPage } from './FundingPage';
import styles from './funding.module.css';
import { callsKey, fetchCalls } from './programmes.api';
import { useRateText } from '../../shared/rates/useRateText';

const agencies = ['DK', 'FI', 'IS', 'NO', 'SE'];
const programmes = ['erasmus', 'nordplus_junior', 'atlas', 'lanekassen', 'utvekslingssamarbeid'];

/** When calls close, and what should be done before. */
export default function CallsPage() {
  const { t } = useMessages();
  const text = useRateText();
  const format = useFormat();
  const [parameters, setParameters] = useSearchParams();
  const chosen = Object.fromEntries(['agency', 'programme'].flatMap((name) => (parameters.get(name) ? [[name, parameters.get(name) ?? '']] : []))) as { agency?: string; programme?: string };
  const query = useQuery({ queryKey: [...callsKey, chosen], queryFn: () => fetchCalls(chosen) });
  const choose = (name: string, value: string) =>
    setParameters(
      (old) => {
        const next = new URLSearchParams(old);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return (
    <FundingPage lead={t('call.lead')}>
      <div className={styles.chips} role="search">
        <ChoiceField
          pointer="/agency"
          label={t('call.agency')}
          value={chosen.agency ?? ''}
          onChange={(value) => choose('agency', value)}
          options={[{ value: 'all', text: t('call.agency.all') }, ...agencies.map((value) => ({ value, text: format.country(value) }))]}
          nothing={t('call.agency.own')}
        />
        <ChoiceField pointer="/programme" label={t('call.programme')} value={chosen.programme ?? ''} onChange={(value) => choose('programme', value)} options={programmes.map((value) => ({ value, text: capitalised(text.programme(value)) }))} nothing={t('register.all', { filter: t('call.programme') })} />
      </div>
      <Loaded query={query}>{(calls) => (calls.length === 0 ? <EmptyState title={t('call.empty')}>{t('call.empty.text')}</EmptyState> : <CallList calls={calls} level="h2" />)}</Loaded>
      <p className={styles.soft}>{t('call.steps.advice')}</p>
      <Subscription agency={chosen.agency} programme={chosen.programme} />
    </FundingPage>
  );
}

function Subscription({ agency, programme }: { agency: string | undefined; programme: string | undefined }) {
  const { t, language } = useMessages();
  const query = new URLSearchParams({ ...(agency && agency !== 'all' ? { agency } : {}), ...(programme ? { programme } : {}) }).toString();
  const address = `${window.location.origin}/feeds/${language}/calls.ics${query === '' ? '' : `?${query}`}`;
  return (
    <Section title={t('call.subscribe')}>
      <p className={styles.about}>{t('call.subscribe.text')}</p>
      <a className={styles.address} href={address}>
        {address}
      </a>
    </Section>
  );
}

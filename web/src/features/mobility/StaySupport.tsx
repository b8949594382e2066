import { useQuery } from '@tanstack/react-query';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { Facts } from '../../shared/facts/Facts';
import { Loaded } from '../../shared/feedback/Loaded';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Section } from '../../shared/page/Section';
import { SupportMark, SupportReasons } from './SupportAnswer';
import { SupportDeadlines } from './SupportDeadlines';
import { SupportEntry } from './SupportEntry';
import { SupportSources } from './SupportSources';
import { fetchSupport, type Reader, type StaySupportView, type Support, staySupportKey, supportPaper } from './support.api';

interface KnownSupportProps {
  reader: Reader;
  stayId: string;
  name: string;
  view: StaySupportView;
  support: Support;
}

function KnownSupport({ reader, stayId, name, view, support }: KnownSupportProps) {
  const { t } = useMessages();
  const isOwn = reader === 'own';
  const words = isOwn ? 'own_support' : 'support';
  const letter = isOwn ? `/choices/stays/${stayId}/support-letter` : `/stays/${stayId}/support-letter`;
  return (
    <Section title={t('support.title')}>
      {isOwn && <p>{t(`own_support.answer.${support.answer}`)}</p>}
      {isOwn && <SupportReasons support={support} />}
      {isOwn && <SupportSources sources={support.sources} />}
      <Facts
        facts={[
          !isOwn && {
            name: t('support.answer'),
            value: (
              <>
                <SupportMark support={support} />
                <SupportReasons support={support} />
                <SupportSources sources={support.sources} />
              </>
            ),
          },
          support.deadlines.length > 0 && { name: t('support.deadline'), value: <SupportDeadlines deadlines={support.deadlines} /> },
          !isOwn && support.answer !== 'not_supported' && { name: t('support.entry'), value: <SupportEntry stayId={stayId} name={name} support={support} allowed={view.allowed_actions} /> },
          support.next_step !== 'none' && { name: t('support.step'), value: t(`${words}.step.${support.next_step}`) },
        ]}
      />
      <AllowedActions
        allowed={view.allowed_actions}
        actions={[
          { name: 'read_letter', text: t(`${words}.letter`), to: letter },
          { name: 'read_letter', text: t('learning_agreement.print'), href: supportPaper(reader, stayId) },
        ]}
      />
    </Section>
  );
}

/** Whether Lånekassen supports the stay, by when to apply and what comes next; nothing where no support is asked for. */
export function StaySupport({ reader, stayId, name }: { reader: Reader; stayId: string; name: string }) {
  const query = useQuery({ queryKey: staySupportKey(reader, stayId), queryFn: () => fetchSupport(reader, stayId) });
  return <Loaded query={query}>{(view) => view.support && <KnownSupport reader={reader} stayId={stayId} name={name} view={view} support={view.support} />}</Loaded>;
}

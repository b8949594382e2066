import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { Loaded } from '../../shared/feedback/Loaded';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { useSession } from '../../shared/session/useSession';
import lines from './Lines.module.css';
import { MembershipLine } from './MembershipLine';
import { Members } from './Members';
import { fetchMemberships } from './memberships.api';
import { SharedFigures } from './SharedFigures';

const umbrellas: readonly string[] = ['campus', 'network'];

/** What we belong to and what we share there; a campus or network also sees who belongs to it. */
export default function MembershipsPage() {
  const { t } = useMessages();
  const { organisation } = useSession();
  const isUmbrella = umbrellas.includes(organisation.kind);
  const query = useQuery({ queryKey: ['memberships'], queryFn: fetchMemberships });
  return (
    <Page title={t('membership.title')} lead={t(isUmbrella ? 'membership.lead.umbrella' : 'membership.lead')}>
      {isUmbrella && <Members umbrella={organisation} />}
      {isUmbrella && <SharedFigures />}
      <Loaded query={query}>
        {(memberships) => {
          if (memberships.length === 0) return isUmbrella ? null : <EmptyState title={t('membership.empty')}>{t('membership.empty.text')}</EmptyState>;
          return (
            <Section title={t('membership.ours')}>
              <ul className={lines.lines}>
                {memberships.map((view) => (
                  <MembershipLine key={view.membership.id} view={view} />
                ))}
              </ul>
            </Section>
          );
        }}
      </Loaded>
    </Page>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { Loaded } from '../../shared/feedback/Loaded';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { GroupMeetings } from './GroupMeetings';
import { GroupMemberForm } from './GroupMemberForm';
import { GroupMembers } from './GroupMembers';
import { fetchGroup, groupMembersSheet, type GroupView } from './groups.api';
import lines from './Lines.module.css';
import { useTerm } from './useTerm';

export default function GroupPage() {
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: ['working-groups', id], queryFn: () => fetchGroup(id) });
  return <Loaded query={query}>{(view) => <GroupShown key={id} view={view} />}</Loaded>;
}

function GroupShown({ view }: { view: GroupView }) {
  const { t } = useMessages();
  const format = useFormat();
  const term = useTerm();
  const { group } = view;
  return (
    <Page
      title={group.name}
      above={{ to: '/working-groups', text: t('working_group.title') }}
      lead={
        <>
          {view.organisation_name} · {term(group)}
          {group.parent_id && (
            <>
              {' · '}
              <Link to={`/working-groups/${group.parent_id}`}>{t('working_group.reports_to', { name: view.parent_name ?? '' })}</Link>
            </>
          )}
        </>
      }
      actions={
        <AllowedActions
          allowed={view.allowed_actions}
          actions={[
            { name: 'edit', text: t('working_group.edit'), to: `/working-groups/${group.id}/edit` },
            { text: t('working_group.sheet'), href: groupMembersSheet(group.id) },
          ]}
        />
      }
    >
      {group.mandate && (
        <Section title={t('working_group.mandate')}>
          <p className={lines.words}>{group.mandate}</p>
        </Section>
      )}
      <Section title={t('working_group.members')} aside={format.day(format.today)}>
        <GroupMembers view={view} />
      </Section>
      {view.allowed_actions.includes('add_member') && (
        <Section title={t('group_member.add')}>
          <GroupMemberForm view={view} />
        </Section>
      )}
      <Section title={t('group_meeting.title')}>
        <GroupMeetings view={view} />
      </Section>
    </Page>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useToday } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { useSession } from '../../shared/session/useSession';
import { useToaster } from '../../shared/toasts/Toasts';
import { GroupForm } from './GroupForm';
import { createGroup } from './groups.api';

export default function NewGroupPage() {
  const { t } = useMessages();
  const { organisation } = useSession();
  const today = useToday();
  const { say } = useToaster();
  const navigate = useNavigate();
  const queries = useQueryClient();
  return (
    <Page title={t('working_group.add')} above={{ to: '/working-groups', text: t('working_group.title') }} width="reading">
      <GroupForm
        start={{ name: '', mandate: '', valid_from: today }}
        organisationId={organisation.id}
        submit={t('working_group.add.submit')}
        onCancel={() => void navigate('/working-groups')}
        onSubmit={async (draft) => {
          const { group } = await createGroup(draft);
          await queries.invalidateQueries({ queryKey: ['working-groups'] });
          say(t('working_group.added', { name: group.name }));
          void navigate(`/working-groups/${group.id}`);
        }}
      />
    </Page>
  );
}

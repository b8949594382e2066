import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { useToaster } from '../../shared/toasts/Toasts';
import { GroupForm } from './GroupForm';
import { editGroup, fetchGroup } from './groups.api';

export default function EditGroupPage() {
  const { t } = useMessages();
  const { id = '' } = useParams();
  const { say } = useToaster();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const query = useQuery({ queryKey: ['working-groups', id], queryFn: () => fetchGroup(id), refetchOnWindowFocus: false });
  const back = `/working-groups/${id}`;
  return (
    <Loaded query={query}>
      {({ group }) => (
        <Page title={t('working_group.edit')} above={{ to: back, text: group.name }} width="reading">
          <GroupForm
            start={{ name: group.name, mandate: group.mandate, parent_id: group.parent_id ?? undefined, valid_from: group.valid_from, valid_to: group.valid_to ?? undefined }}
            organisationId={group.organisation_id}
            groupId={id}
            submit={t('form.save')}
            onCancel={() => void navigate(back)}
            onSubmit={async (draft) => {
              await editGroup(id, draft);
              await queries.invalidateQueries({ queryKey: ['working-groups'] });
              say(t('form.saved'));
              void navigate(back);
            }}
          />
        </Page>
      )}
    </Loaded>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useToday } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useSession } from '../../shared/session/useSession';
import { useToaster } from '../../shared/toasts/Toasts';
import { addRole, type RoleDraft } from './people.api';
import { RoleFields } from './PersonFields';

export function AddRoleForm({ personId }: { personId: string }) {
  const { t } = useMessages();
  const { organisation } = useSession();
  const today = useToday();
  const { say } = useToaster();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<RoleDraft>({ kind: 'teacher', organisation_id: organisation.id, valid_from: today });

  async function add() {
    await addRole(personId, draft);
    await queries.invalidateQueries({ queryKey: ['people'] });
    say(t('person.role_added'));
  }

  return (
    <TaskForm submit={t('person.add_role.submit')} onSubmit={add}>
      <RoleFields
        rolePointer="/kind"
        role={draft.kind}
        organisationId={draft.organisation_id}
        onChange={({ role, ...place }) => setDraft({ ...draft, ...place, ...(role && { kind: role }) })}
      />
      <TextField pointer="/valid_from" label={t('term.valid_from')} type="date" value={draft.valid_from ?? ''} onChange={(valid_from) => setDraft({ ...draft, valid_from })} />
    </TaskForm>
  );
}

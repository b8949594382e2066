import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useToday } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { useSession } from '../../shared/session/useSession';
import { useToaster } from '../../shared/toasts/Toasts';
import { addPerson, type PersonDraft } from './people.api';
import { NameFields, RoleFields } from './PersonFields';

/** Someone stands in the register, and can be named, before she has an account. */
export default function AddPersonPage() {
  const { t, language } = useMessages();
  const { organisation } = useSession();
  const today = useToday();
  const { say } = useToaster();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<PersonDraft>({ name: '', email: '', language, role: 'teacher', organisation_id: organisation.id, valid_from: today });
  const set = (part: Partial<PersonDraft>) => setDraft({ ...draft, ...part });

  async function add() {
    const { email, ...rest } = draft;
    const person = await addPerson(email ? { ...rest, email } : rest);
    await queries.invalidateQueries({ queryKey: ['people'] });
    say(t('person.added', { name: person.name }));
    void navigate(`/people/${person.id}`);
  }

  return (
    <Page title={t('person.add')} above={{ to: '/people', text: t('person.title') }} lead={t('person.add.lead')} width="reading">
      <TaskForm submit={t('person.add.submit')} onSubmit={add} onCancel={() => void navigate('/people')}>
        <NameFields person={draft} emailOptional onChange={set} />
        <RoleFields rolePointer="/role" role={draft.role} organisationId={draft.organisation_id} onChange={set} />
        <TextField pointer="/valid_from" label={t('term.valid_from')} type="date" value={draft.valid_from ?? ''} onChange={(valid_from) => set({ valid_from })} />
      </TaskForm>
    </Page>
  );
}

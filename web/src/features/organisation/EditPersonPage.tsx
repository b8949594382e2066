import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { TaskForm } from '../../shared/form/TaskForm';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { useToaster } from '../../shared/toasts/Toasts';
import { editPerson, fetchPerson, type PersonEdit, type PersonView } from './people.api';
import { NameFields } from './PersonFields';

export default function EditPersonPage() {
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: ['people', id], queryFn: () => fetchPerson(id), refetchOnWindowFocus: false });
  return <Loaded query={query}>{(person) => <EditPerson person={person} />}</Loaded>;
}

function EditPerson({ person }: { person: PersonView }) {
  const { t } = useMessages();
  const { say } = useToaster();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [edit, setEdit] = useState<PersonEdit>({ name: person.name, email: person.email ?? '', language: person.language });
  const back = `/people/${person.id}`;

  async function save() {
    const { email, ...rest } = edit;
    await editPerson(person.id, email ? { ...rest, email } : rest);
    await queries.invalidateQueries({ queryKey: ['people'] });
    say(t('form.saved'));
    void navigate(back);
  }

  return (
    <Page title={t('person.edit')} above={{ to: back, text: person.name }} width="reading">
      <TaskForm submit={t('form.save')} onSubmit={save} onCancel={() => void navigate(back)}>
        <NameFields person={edit} emailOptional onChange={(part) => setEdit({ ...edit, ...part })} />
      </TaskForm>
    </Page>
  );
}

import { Checkbox } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { ChoiceField, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { useToaster } from '../../shared/toasts/Toasts';
import { fetchNamedFor, fetchPeople, fetchPerson, leave, type NamedFor, type PersonView } from './people.api';
import { NamedForLines } from './PersonPage';

/** Someone leaves: first what she carries, then who takes it over, then her last day. */
export default function LeavingPage() {
  const { id = '' } = useParams();
  const query = useQuery({
    queryKey: ['people', id, 'leaving'],
    queryFn: async () => ({ person: await fetchPerson(id), named: await fetchNamedFor(id) }),
    refetchOnWindowFocus: false,
  });
  return <Loaded query={query}>{({ person, named }) => <Leave person={person} named={named} />}</Loaded>;
}

function Leave({ person, named }: { person: PersonView; named: NamedFor[] }) {
  const { t } = useMessages();
  const format = useFormat();
  const { say } = useToaster();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [lastDay, setLastDay] = useState(format.today);
  const [successorId, setSuccessorId] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const colleagues = useQuery({ queryKey: ['people', { on: format.today, limit: '200' }], queryFn: () => fetchPeople({ on: format.today, limit: '200' }) });
  const options = (colleagues.data?.items ?? []).filter(({ id }) => id !== person.id).map(({ id, name }) => ({ value: id, text: name }));
  const back = `/people/${person.id}`;

  async function send() {
    const outcome = await leave(person.id, { last_day: lastDay, ...(successorId ? { successor_id: successorId } : { confirmed }) });
    await queries.invalidateQueries();
    say(t('person.leaving.done', { name: person.name, day: format.day(lastDay), count: successorId ? outcome.handed_over.length : 0 }));
    void navigate(back);
  }

  return (
    <Page title={t('person.leaving.title', { name: person.name })} above={{ to: back, text: person.name }} lead={t('person.leaving.lead', { name: person.name })} width="reading">
      <Section title={t('person.named_for')}>
        <NamedForLines named={named} />
      </Section>
      <Section title={t('person.leaving.hand_over')}>
        <TaskForm submit={t('person.leaving.submit')} onSubmit={send} onCancel={() => void navigate(back)}>
          <TextField pointer="/last_day" label={t('person.last_day')} description={t('person.last_day.description')} type="date" value={lastDay} onChange={setLastDay} />
          <ChoiceField
            pointer="/successor_id"
            label={t('person.successor')}
            description={t('person.successor.description')}
            optional
            value={successorId}
            onChange={setSuccessorId}
            nothing={t('person.successor.nobody')}
            options={options}
          />
          {named.length > 0 && successorId === '' && (
            <Checkbox label={t('person.leaving.confirmed')} checked={confirmed} onChange={(event) => setConfirmed(event.target.checked)} />
          )}
        </TaskForm>
      </Section>
    </Page>
  );
}

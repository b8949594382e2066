import { Button } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { StateMark } from '../../shared/feedback/StateMark';
import { useToday } from '../../shared/format/useFormat';
import { capitalised } from '../../shared/format/sentences';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { type Column, Register } from '../../shared/register/Register';
import { useRegister } from '../../shared/register/useRegister';
import { useMay } from '../../shared/session/useSession';
import { Invitations } from './Invitations';
import lines from './Lines.module.css';
import { fetchPeople, type PersonRow } from './people.api';
import { isOver, staffRoles } from './roles';

const filterNames = ['q', 'role', 'period'] as const;

/** The staff who carry the international work; pupils and guardians stand elsewhere. */
export default function PeoplePage() {
  const { t } = useMessages();
  const today = useToday();
  const state = useRegister(filterNames);
  const mayKeep = useMay('keep_people');
  const { period, ...rest } = state.query;
  const asked: Record<string, string> = period === 'all' ? rest : { ...rest, on: today };
  const query = useQuery({ queryKey: ['people', asked], queryFn: () => fetchPeople(asked), placeholderData: keepPreviousData });
  const columns: Column<PersonRow>[] = [
    {
      name: 'name',
      title: t('person.name'),
      names: true,
      sort: 'name',
      cell: (person) => (
        <>
          <Link to={`/people/${person.id}`}>{person.name}</Link>
          <span className={lines.under}>{person.email}</span>
        </>
      ),
    },
    { name: 'roles', title: t('person.roles'), cell: (person) => <Roles person={person} today={today} /> },
    {
      name: 'account',
      title: t('person.account'),
      cell: (person) => <StateMark tone={person.has_account ? 'good' : 'open'}>{t(person.has_account ? 'person.account.has' : 'person.account.none')}</StateMark>,
    },
  ];
  const actions = mayKeep && (
    <>
      <Button asChild variant="secondary">
        <Link to="/people/new">{t('person.add')}</Link>
      </Button>
      <Button asChild>
        <Link to="/people/invite">{t('person.invite')}</Link>
      </Button>
    </>
  );

  return (
    <Page title={t('person.title')} lead={t('person.lead')} actions={actions}>
      <Register
        caption={t('person.title')}
        state={state}
        query={query}
        columns={columns}
        rowKey={(person) => person.id}
        search={t('person.search')}
        filters={[
          { name: 'role', title: t('person.role'), options: staffRoles.map((role) => ({ value: role, text: capitalised(t(`role.${role}`)) })) },
          { name: 'period', title: t('person.period'), unchosen: t('person.period.now'), options: [{ value: 'all', text: t('person.period.all') }] },
        ]}
        empty={<EmptyState title={t('person.empty')}>{t('person.empty.text')}</EmptyState>}
      />
      {mayKeep && <Invitations />}
    </Page>
  );
}

function Roles({ person, today }: { person: PersonRow; today: string }) {
  const { t } = useMessages();
  const held = person.roles.filter((role) => !isOver(role, today));
  if (held.length === 0) return <span className={lines.soft}>{t('person.left')}</span>;
  return (
    <>
      {held.map((role) => (
        <span key={role.id}>
          {capitalised(t(`role.${role.kind}`))}
          <span className={lines.under}>{role.organisation_name}</span>
        </span>
      ))}
    </>
  );
}

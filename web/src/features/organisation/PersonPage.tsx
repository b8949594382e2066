import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { Facts } from '../../shared/facts/Facts';
import { Loaded } from '../../shared/feedback/Loaded';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { AddRoleForm } from './AddRoleForm';
import lines from './Lines.module.css';
import { fetchNamedFor, fetchPerson, type NamedFor, type PersonView } from './people.api';
import { PersonRoles } from './PersonRoles';

export default function PersonPage() {
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: ['people', id], queryFn: () => fetchPerson(id) });
  return <Loaded query={query}>{(person) => <PersonShown key={person.id} person={person} />}</Loaded>;
}

function PersonShown({ person }: { person: PersonView }) {
  const { t } = useMessages();
  const format = useFormat();
  const namedFor = useQuery({ queryKey: ['people', person.id, 'named-for'], queryFn: () => fetchNamedFor(person.id) });
  const base = `/people/${person.id}`;
  return (
    <Page
      title={person.name}
      above={{ to: '/people', text: t('person.title') }}
      actions={
        <AllowedActions
          allowed={person.allowed_actions}
          actions={[
            { name: 'invite', text: t('person.invite_her'), to: `/people/invite?person=${person.id}`, main: true },
            { name: 'edit', text: t('person.edit'), to: `${base}/edit` },
            { name: 'leave', text: t('person.leave'), to: `${base}/leaving` },
          ]}
        />
      }
    >
      <Facts
        facts={[
          person.email && { name: t('person.email'), value: <a href={`mailto:${person.email}`}>{person.email}</a> },
          { name: t('person.language'), value: format.language(person.language) },
          { name: t('person.account'), value: t(person.has_account ? 'person.account.has' : 'person.account.none') },
        ]}
      />
      <div className={lines.apart}>
        <Section title={t('person.roles')}>
          <PersonRoles person={person} />
        </Section>
        <Section title={t('person.named_for')}>
          <Loaded query={namedFor}>{(named) => <NamedForLines named={named} />}</Loaded>
        </Section>
        {person.allowed_actions.includes('add_role') && (
          <Section title={t('person.add_role')}>
            <AddRoleForm personId={person.id} />
          </Section>
        )}
      </div>
    </Page>
  );
}

export function NamedForLines({ named }: { named: readonly NamedFor[] }) {
  const { t } = useMessages();
  const format = useFormat();
  if (named.length === 0) return <p className={lines.soft}>{t('person.named_for.nothing')}</p>;
  return (
    <ul className={`${lines.lines} ${lines.pairs}`}>
      {named.map((line) => (
        <li key={line.text + line.link}>
          <Link className={lines.name} to={line.link}>
            {line.text}
          </Link>
          <span className={lines.soft}>{t('term.since', { day: format.shortDay(line.since) })}</span>
        </li>
      ))}
    </ul>
  );
}

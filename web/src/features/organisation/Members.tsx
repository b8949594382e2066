import { Button } from '@digdir/designsystemet-react';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { capitalised } from '../../shared/format/sentences';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Section } from '../../shared/page/Section';
import { type Column, Register } from '../../shared/register/Register';
import { useRegister } from '../../shared/register/useRegister';
import { useMay } from '../../shared/session/useSession';
import { useToaster } from '../../shared/toasts/Toasts';
import { AddMemberForm } from './AddMemberForm';
import lines from './Lines.module.css';
import { endMembership, fetchMembers, membersSheet, type MembershipView } from './memberships.api';
import { useTerm } from './useTerm';

const filterNames = ['q', 'period'] as const;

/** Who belongs to the campus or network, and what each lets it see. */
export function Members({ umbrella }: { umbrella: { id: string; name: string } }) {
  const { t } = useMessages();
  const format = useFormat();
  const term = useTerm();
  const state = useRegister(filterNames);
  const mayKeep = useMay('keep_groups');
  const { period, ...rest } = state.query;
  const asked: Record<string, string> = period === 'all' ? rest : { ...rest, on: format.today };
  const query = useQuery({ queryKey: ['memberships', umbrella.id, asked], queryFn: () => fetchMembers(umbrella.id, asked), placeholderData: keepPreviousData });
  const columns: Column<MembershipView>[] = [
    {
      name: 'member',
      title: t('membership.member'),
      names: true,
      sort: 'name',
      cell: ({ membership }) => (
        <>
          {membership.member_name}
          <span className={lines.under}>{[membership.unit, capitalised(t(`organisation.kind.${membership.member_kind}`))].filter(Boolean).join(' · ')}</span>
        </>
      ),
    },
    { name: 'place', title: t('membership.place'), cell: ({ membership }) => [membership.member_town, format.country(membership.member_country)].filter(Boolean).join(', ') },
    { name: 'term', title: t('term.title'), sort: 'valid_from', cell: ({ membership }) => term(membership) },
    {
      name: 'shares',
      title: t('membership.sees'),
      cell: ({ shares }) => (shares.length === 0 ? <span className={lines.soft}>{t('membership.sees.nothing')}</span> : capitalised(shares.map((kind) => t(`share_kind.${kind}`)).join(', '))),
    },
    ...(mayKeep ? [{ name: 'end', title: t('membership.end'), cell: (view: MembershipView) => <EndButton view={view} /> }] : []),
  ];
  return (
    <>
      <Section title={t('membership.members')} aside={<a href={membersSheet(umbrella.id)}>{t('membership.sheet')}</a>}>
        <Register
          caption={t('membership.members')}
          state={state}
          query={query}
          columns={columns}
          rowKey={({ membership }) => membership.id}
          search={t('membership.search')}
          filters={[{ name: 'period', title: t('term.title'), unchosen: t('membership.period.now'), options: [{ value: 'all', text: t('membership.period.all') }] }]}
          empty={<EmptyState title={t('membership.members.none')}>{t('membership.members.none.text')}</EmptyState>}
        />
      </Section>
      {mayKeep && (
        <Section title={t('membership.add')}>
          <AddMemberForm umbrellaId={umbrella.id} />
        </Section>
      )}
    </>
  );
}

function EndButton({ view: { membership } }: { view: MembershipView }) {
  const { t } = useMessages();
  const { today } = useFormat();
  const { say } = useToaster();
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () => endMembership(membership.id, today),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['memberships'] });
      say(t('membership.ended', { name: membership.member_name }));
    },
  });
  if (membership.valid_to) return null;
  return (
    <>
      <Button variant="tertiary" data-size="sm" aria-disabled={end.isPending} onClick={() => !end.isPending && end.mutate()}>
        {t('term.end_today')}
        <span className="for-readers"> {membership.member_name}</span>
      </Button>
      {end.isError && <ProblemNotice error={end.error} />}
    </>
  );
}

import { Button } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { type Column, Register } from '../../shared/register/Register';
import { useRegister } from '../../shared/register/useRegister';
import { useMay } from '../../shared/session/useSession';
import { fetchGroups, type GroupRow } from './groups.api';
import lines from './Lines.module.css';
import { useTerm } from './useTerm';

const filterNames = ['q', 'period'] as const;

export default function GroupsPage() {
  const { t } = useMessages();
  const format = useFormat();
  const term = useTerm();
  const state = useRegister(filterNames);
  const mayKeep = useMay('keep_groups');
  const { period, ...rest } = state.query;
  const asked: Record<string, string> = period === 'all' ? rest : { ...rest, on: format.today };
  const query = useQuery({ queryKey: ['working-groups', asked], queryFn: () => fetchGroups(asked), placeholderData: keepPreviousData });
  const columns: Column<GroupRow>[] = [
    {
      name: 'name',
      title: t('working_group.name'),
      names: true,
      sort: 'name',
      cell: (group) => (
        <>
          <Link to={`/working-groups/${group.id}`}>{group.name}</Link>
          {group.parent_name && <span className={lines.under}>{t('working_group.reports_to', { name: group.parent_name })}</span>}
        </>
      ),
    },
    { name: 'organisation', title: t('working_group.organisation'), cell: (group) => group.organisation_name },
    { name: 'period', title: t('working_group.period'), sort: 'valid_from', cell: (group) => term(group) },
    { name: 'members', title: t('working_group.members'), align: 'end', cell: (group) => format.number(group.members) },
  ];
  const add = mayKeep && (
    <Button asChild>
      <Link to="/working-groups/new">{t('working_group.add')}</Link>
    </Button>
  );
  return (
    <Page title={t('working_group.title')} lead={t('working_group.lead')} actions={add}>
      <Register
        caption={t('working_group.title')}
        state={state}
        query={query}
        columns={columns}
        rowKey={(group) => group.id}
        search={t('working_group.search')}
        filters={[{ name: 'period', title: t('working_group.period'), unchosen: t('working_group.period.now'), options: [{ value: 'all', text: t('working_group.period.all') }] }]}
        empty={
          <EmptyState title={t('working_group.empty')} actions={add}>
            {t('working_group.empty.text')}
          </EmptyState>
        }
      />
    </Page>
  );
}

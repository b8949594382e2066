import { Button } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '../../../shared/feedback/EmptyState';
import { StateMark } from '../../../shared/feedback/StateMark';
import { useFormat } from '../../../shared/format/useFormat';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { Register } from '../../../shared/register/Register';
import { useRegister } from '../../../shared/register/useRegister';
import { useMay } from '../../../shared/session/useSession';
import { FundingPage } from '../FundingPage';
import { budgetsKey, fetchBudgets } from './budgets.api';
import { budgetTone } from './budgetTone';

/** Every project with a budget, at or below where one acts. */
export default function BudgetsPage() {
  const { t } = useMessages();
  const format = useFormat();
  const state = useRegister(['q', 'state', 'format'] as const);
  const mayKeep = useMay('keep_funding_projects');
  const query = useQuery({ queryKey: [...budgetsKey, 'list', state.query], queryFn: () => fetchBudgets(state.query), placeholderData: keepPreviousData });
  const add = mayKeep && (
    <Button asChild>
      <Link to="/money/budgets/new">{t('budget.add')}</Link>
    </Button>
  );
  return (
    <FundingPage lead={t('budget.lead')} actions={add}>
      <Register
        caption={t('budget.title')}
        state={state}
        query={query}
        search={t('budget.search')}
        columns={[
          { name: 'name', title: t('budget.name'), names: true, sort: 'name', cell: (row) => <Link to={`/money/budgets/${row.id}`}>{row.name}</Link> },
          { name: 'state', title: t('budget.state'), cell: (row) => <StateMark tone={budgetTone(row.state)}>{t(`budget.state.${row.state}`)}</StateMark> },
          { name: 'format', title: t('budget.format'), cell: (row) => t(`project_format.${row.format}`) },
          { name: 'call_year', title: t('budget.call_year'), sort: 'call_year', align: 'end', cell: (row) => String(row.call_year) },
          { name: 'planned_stays', title: t('budget.planned_stays'), align: 'end', cell: (row) => row.planned_stays },
          { name: 'granted', title: t('budget.granted'), align: 'end', cell: (row) => (row.granted ? format.money(row.granted.minor, row.granted.currency, 0) : '–') },
          { name: 'organisation', title: t('budget.organisation'), sort: 'organisation', cell: (row) => row.organisation_name },
        ]}
        rowKey={(row) => row.id}
        empty={
          <EmptyState title={t('budget.empty')} actions={add}>
            {t('budget.empty.text')}
          </EmptyState>
        }
      />
    </FundingPage>
  );
}

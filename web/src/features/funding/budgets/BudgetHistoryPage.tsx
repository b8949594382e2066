import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Loaded } from '../../../shared/feedback/Loaded';
import { History } from '../../../shared/history/History';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { Page } from '../../../shared/page/Page';
import { budgetKey, fetchBudgetHistory } from './budgets.api';

/** Who did what with a project. */
export default function BudgetHistoryPage() {
  const { t } = useMessages();
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: [...budgetKey(id), 'history'], queryFn: () => fetchBudgetHistory(id) });
  return (
    <Page title={t('budget.history')} above={{ to: `/money/budgets/${id}`, text: t('budget.title') }} width="reading">
      <Loaded query={query}>{(entries) => <History noun="budget" entries={entries} />}</Loaded>
    </Page>
  );
}

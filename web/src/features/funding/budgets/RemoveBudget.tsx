import { useQueryClient } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { useNavigate } from 'react-router';
import { ConfirmDialog } from '../../../shared/actions/ConfirmDialog';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { useToaster } from '../../../shared/toasts/Toasts';
import { budgetKey, budgetsKey, type BudgetView, removeBudget } from './budgets.api';

/** Asks before a budget is removed with its planned stays. */
export function RemoveBudget({ view: { project, funded }, dialog }: { view: BudgetView; dialog: RefObject<HTMLDialogElement | null> }) {
  const { t } = useMessages();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { say } = useToaster();
  async function remove() {
    await removeBudget(project.id);
    void navigate('/money/budgets');
    queries.removeQueries({ queryKey: budgetKey(project.id) });
    await queries.invalidateQueries({ queryKey: budgetsKey });
    say(t('budget.removed'));
  }
  return (
    <ConfirmDialog dialog={dialog} title={t('budget.remove.title', { project: project.name })} submit={t('budget.action.remove')} tone="danger" onConfirm={remove}>
      <p>{t('budget.remove.text', { count: funded.persons })}</p>
    </ConfirmDialog>
  );
}

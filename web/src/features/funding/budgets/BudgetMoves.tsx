import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ProblemNotice } from '../../../shared/feedback/ProblemNotice';
import { useFormat } from '../../../shared/format/useFormat';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { Section } from '../../../shared/page/Section';
import { useToaster } from '../../../shared/toasts/Toasts';
import { type BudgetMove, budgetKey, type BudgetView, undoMove } from './budgets.api';
import styles from './PlannedStays.module.css';

/** What went from one heading to another since the award, newest first. */
export function BudgetMoves({ view }: { view: BudgetView }) {
  const { t } = useMessages();
  const mayMove = view.allowed_actions.includes('move');
  if (!mayMove && view.moves.length === 0) return null;
  const add = mayMove && (
    <Button asChild data-size="sm" variant="secondary">
      <Link to={`/money/budgets/${view.project.id}/move`}>{t('budget_move.add')}</Link>
    </Button>
  );
  return (
    <Section title={t('budget_move.title')} aside={add}>
      {view.moves.length === 0 && <p className={styles.soft}>{t('budget_move.empty')}</p>}
      <ul className={styles.stays}>
        {view.moves.map((move) => (
          <Move key={move.id} move={move} budget={view.project.id} mayUndo={mayMove} />
        ))}
      </ul>
    </Section>
  );
}

function Move({ move, budget, mayUndo }: { move: BudgetMove; budget: string; mayUndo: boolean }) {
  const { t } = useMessages();
  const format = useFormat();
  const queries = useQueryClient();
  const { say } = useToaster();
  const undoing = useMutation({
    mutationFn: () => undoMove(move.id),
    onSuccess: (view) => {
      queries.setQueryData(budgetKey(budget), view);
      say(t('budget_move.undone'));
    },
  });
  const text = t('budget_move.text', { from: t(`grant.kind.${move.from_kind}`), to: t(`grant.kind.${move.to_kind}`) });
  return (
    <li className={styles.stay}>
      <div className={styles.head}>
        <h3>{text}</h3>
        <span className={styles.total}>{format.money(move.amount.minor, move.amount.currency, move.amount.minor % 100 === 0 ? 0 : 2)}</span>
      </div>
      <p className={styles.soft}>
        {format.day(move.moved_on)} · {move.person_name} · {move.reason}
      </p>
      {undoing.isError && <ProblemNotice error={undoing.error} />}
      {mayUndo && (
        <p className={`${styles.acts} not-on-paper`}>
          <Button variant="tertiary" data-size="sm" aria-label={t('budget_move.undo.of', { move: text })} aria-disabled={undoing.isPending} onClick={() => !undoing.isPending && undoing.mutate()}>
            {t('budget_move.undo')}
          </Button>
        </p>
      )}
    </li>
  );
}

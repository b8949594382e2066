import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ProblemNotice } from '../../../shared/feedback/ProblemNotice';
import { ChoiceField, FieldRow, LongTextField, NumberField } from '../../../shared/form/fields';
import { TaskForm } from '../../../shared/form/TaskForm';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { headings } from './activities';
import { HeadingTable } from './BudgetHeadings';
import { budgetKey, type BudgetView, type HeadingMove, type Kind, moveBudget, previewMove } from './budgets.api';
import { BudgetTask } from './BudgetTask';

/** Money from one heading to another: what it does is shown before it is kept. */
export default function MoveBudgetPage() {
  const { t } = useMessages();
  return (
    <BudgetTask title={t('budget_move.add')} lead={t('budget_move.lead')}>
      {(view) => <MoveForm view={view} />}
    </BudgetTask>
  );
}

function MoveForm({ view }: { view: BudgetView }) {
  const { t } = useMessages();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id } = view.project;
  const given = view.budget.headings.map(({ kind }) => kind);
  const [from, setFrom] = useState<Kind>(given[0] ?? 'travel');
  const [to, setTo] = useState<Kind>(given[1] ?? 'individual_support');
  const [whole, setWhole] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const move: HeadingMove = { from_kind: from, to_kind: to, amount: { minor: (whole ?? 0) * 100, currency: view.budget.currency } };
  const preview = useMutation({ mutationFn: () => previewMove(id, move) });
  const back = `/money/budgets/${id}`;
  const options = (kinds: readonly Kind[]) => kinds.map((kind) => ({ value: kind, text: t(`grant.kind.${kind}`) }));
  const changed = <Value,>(set: (value: Value) => void) => (value: Value) => {
    set(value);
    preview.reset();
  };
  return (
    <TaskForm
      submit={t('budget_move.submit')}
      onCancel={() => void navigate(back)}
      onSubmit={async () => {
        queries.setQueryData(budgetKey(id), await moveBudget(id, move, reason));
        void navigate(back);
      }}
    >
      <FieldRow>
        <ChoiceField pointer="/from_kind" label={t('budget_move.from')} value={from} onChange={(kind) => changed(setFrom)(kind as Kind)} options={options(given)} />
        <ChoiceField pointer="/to_kind" label={t('budget_move.to')} value={to} onChange={(kind) => changed(setTo)(kind as Kind)} options={options([...new Set([...given, ...headings])])} />
        <NumberField pointer="/amount" label={t('budget_move.amount')} suffix={view.budget.currency} value={whole} onChange={changed(setWhole)} />
      </FieldRow>
      <LongTextField pointer="/reason" label={t('budget_move.reason')} rows={2} value={reason} onChange={setReason} />
      <div>
        <Button type="button" variant="secondary" aria-disabled={preview.isPending} onClick={() => !preview.isPending && preview.mutate()}>
          {t('budget_move.preview')}
        </Button>
      </div>
      {preview.isError && <ProblemNotice error={preview.error} />}
      <div role="status">{preview.data && <HeadingTable budget={preview.data} before={view.budget} />}</div>
    </TaskForm>
  );
}

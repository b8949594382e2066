import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { FieldGroup, FieldRow, NumberField, TextField } from '../../../shared/form/fields';
import { TaskForm } from '../../../shared/form/TaskForm';
import { useFormat, useToday } from '../../../shared/format/useFormat';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { award, budgetsKey, type BudgetView, type Kind } from './budgets.api';
import { BudgetTask } from './BudgetTask';

/** What the agency granted, as the agreement names its headings. */
export default function AwardPage() {
  const { t } = useMessages();
  return (
    <BudgetTask title={t('budget.action.award')} lead={t('budget.action.award.lead')}>
      {(view) => <AwardForm view={view} />}
    </BudgetTask>
  );
}

const upper = (told: { amount?: string; high?: string }) => Math.ceil(Number(told.amount ?? told.high ?? 0));

function AwardForm({ view: { project, budget } }: { view: BudgetView }) {
  const { t } = useMessages();
  const format = useFormat();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [day, setDay] = useState(useToday());
  const [allotted, setAllotted] = useState<Partial<Record<Kind, number | null>>>(Object.fromEntries(budget.headings.map(({ kind, planned }) => [kind, upper(planned)])));
  const sum = Object.values(allotted).reduce<number>((all, one) => all + (one ?? 0), 0);
  const [lumpSum, setLumpSum] = useState<number | null>(budget.lump_sum ? upper(budget.lump_sum) : null);
  const hasHeadings = budget.headings.length > 0;
  const granted = hasHeadings ? sum : (lumpSum ?? 0);
  const inEuro = (whole: number) => ({ minor: whole * 100, currency: budget.currency });
  const back = `/money/budgets/${project.id}`;
  return (
    <TaskForm
      submit={t('form.save')}
      onCancel={() => void navigate(back)}
      onSubmit={async () => {
        const allotments = Object.entries(allotted).map(([kind, whole]) => ({ kind: kind as Kind, amount: inEuro(whole ?? 0) }));
        await award(project.id, { granted_on: day, granted: inEuro(granted), allotments });
        await queries.invalidateQueries({ queryKey: budgetsKey });
        void navigate(back);
      }}
    >
      <TextField pointer="/granted_on" label={t('budget.granted_on')} type="date" value={day} onChange={setDay} />
      {hasHeadings ? (
        <FieldGroup legend={t('budget.allotted')} description={t('budget.allotted.text')}>
          <FieldRow>
            {budget.headings.map(({ kind }) => (
              <NumberField key={kind} pointer={`/allotments/${kind}`} label={t(`grant.kind.${kind}`)} suffix={budget.currency} value={allotted[kind] ?? null} onChange={(whole) => setAllotted((before) => ({ ...before, [kind]: whole }))} />
            ))}
          </FieldRow>
          <p role="status">{t('budget.granted.sum', { sum: format.money(sum * 100, budget.currency, 0) })}</p>
        </FieldGroup>
      ) : (
        <NumberField pointer="/granted" label={t('budget.granted')} suffix={budget.currency} value={lumpSum} onChange={setLumpSum} />
      )}
    </TaskForm>
  );
}

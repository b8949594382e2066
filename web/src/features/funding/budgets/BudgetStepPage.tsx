import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { TextField } from '../../../shared/form/fields';
import { TaskForm } from '../../../shared/form/TaskForm';
import { useToday } from '../../../shared/format/useFormat';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { applyFor, budgetsKey, end, reject } from './budgets.api';
import { BudgetTask } from './BudgetTask';

const steps = {
  application: { action: 'apply', field: 'applied_on', take: applyFor },
  rejection: { action: 'reject', field: 'rejected_on', take: reject },
  ending: { action: 'end', field: 'ended_on', take: end },
} as const;

/** Applied for, rejected or ended, on which day. */
export default function BudgetStepPage({ step }: { step: keyof typeof steps }) {
  const { t } = useMessages();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [day, setDay] = useState(useToday());
  const { action, field, take } = steps[step];
  const back = `/money/budgets/${id}`;
  return (
    <BudgetTask title={t(`budget.action.${action}`)} lead={t(`budget.action.${action}.lead`)}>
      {() => (
        <TaskForm
          submit={t(`budget.action.${action}`)}
          onCancel={() => void navigate(back)}
          onSubmit={async () => {
            await take(id, day);
            await queries.invalidateQueries({ queryKey: budgetsKey });
            void navigate(back);
          }}
        >
          <TextField pointer={`/${field}`} label={t(`budget.${field}`)} type="date" value={day} onChange={setDay} />
        </TaskForm>
      )}
    </BudgetTask>
  );
}

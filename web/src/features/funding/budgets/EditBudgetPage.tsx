import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { BudgetForm } from './BudgetForm';
import { budgetsKey, editBudget } from './budgets.api';
import { BudgetTask } from './BudgetTask';

export default function EditBudgetPage() {
  const { t } = useMessages();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const back = `/money/budgets/${id}`;
  return (
    <BudgetTask title={t('budget.edit')}>
      {({ project }) => {
        const { id: _id, version: _version, organisation_id: _organisation, applied_on: _applied, rate_revision: _revision, award: _award, rejected_on: _rejected, ended_on: _ended, ...start } = project;
        return (
          <BudgetForm
            start={start}
            submit={t('form.save')}
            onCancel={() => void navigate(back)}
            onSubmit={async (draft) => {
              await editBudget(id, draft);
              await queries.invalidateQueries({ queryKey: budgetsKey });
              void navigate(back);
            }}
          />
        );
      }}
    </BudgetTask>
  );
}

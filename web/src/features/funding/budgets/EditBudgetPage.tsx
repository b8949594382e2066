import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../../shared/feedback/Loaded';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { Page } from '../../../shared/page/Page';
import { BudgetForm } from './BudgetForm';
import { budgetKey, budgetsKey, editBudget, fetchBudget } from './budgets.api';

export default function EditBudgetPage() {
  const { t } = useMessages();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const query = useQuery({ queryKey: budgetKey(id), queryFn: () => fetchBudget(id) });
  const back = `/money/budgets/${id}`;
  return (
    <Loaded query={query}>
      {({ project }) => {
        const { id: _id, version: _version, organisation_id: _organisation, applied_on: _applied, rate_revision: _revision, award: _award, rejected_on: _rejected, ended_on: _ended, ...start } = project;
        return (
          <Page title={t('budget.edit')} above={{ to: back, text: project.name }} width="reading">
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
          </Page>
        );
      }}
    </Loaded>
  );
}

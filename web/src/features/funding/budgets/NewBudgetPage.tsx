import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { Loading } from '../../../shared/feedback/Loading';
import { useToday } from '../../../shared/format/useFormat';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { Page } from '../../../shared/page/Page';
import { BudgetForm } from './BudgetForm';
import { type BudgetDraft, budgetsKey, createBudget } from './budgets.api';
import { useHomeCountry } from './useHomeCountry';

function nothingYet(agency: string, today: string): BudgetDraft {
  return {
    name: '',
    format: 'ka122',
    field: 'school',
    agency,
    call_year: Number(today.slice(0, 4)),
    months: 12,
    is_accredited_in_field: false,
    is_consortium_member: false,
    organisations: 1,
    countries: 1,
    granted_call_years: [],
  };
}

/** Begins the budget of a project. */
export default function NewBudgetPage() {
  const { t } = useMessages();
  const today = useToday();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const country = useHomeCountry();
  return (
    <Page title={t('budget.add')} above={{ to: '/money/budgets', text: t('budget.title') }} width="reading">
      {country === undefined ? (
        <Loading lines={6} />
      ) : (
        <BudgetForm
          start={nothingYet(country, today)}
          submit={t('budget.add.submit')}
          onCancel={() => void navigate('/money/budgets')}
          onSubmit={async (draft) => {
            const { project } = await createBudget(draft);
            await queries.invalidateQueries({ queryKey: budgetsKey });
            void navigate(`/money/budgets/${project.id}`);
          }}
        />
      )}
    </Page>
  );
}

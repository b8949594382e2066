import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { activitiesOf } from './activities';
import { budgetKey, planStay } from './budgets.api';
import { BudgetTask } from './BudgetTask';
import { PlannedStayForm } from './PlannedStayForm';
import { useHomeTown } from './useHomeCountry';

/** One more stay in a budget. */
export default function PlanStayPage() {
  const { t } = useMessages();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const home = useHomeTown();
  const back = `/money/budgets/${id}`;
  return (
    <BudgetTask title={t('planned_stay.add')}>
      {({ project }) => {
        const activities = activitiesOf(project.format, project.field);
        if (home === undefined) return null;
        return (
          <PlannedStayForm
            start={{ activity: activities[0] ?? 'pupil_group', from: home, to: '', days: 5, pupils: 0, staff: 0, fewer_opportunities: 0, times: 1, travel: 'standard', host: '' }}
            activities={activities}
            submit={t('planned_stay.add.submit')}
            onCancel={() => void navigate(back)}
            onSubmit={async (draft) => {
              queries.setQueryData(budgetKey(id), await planStay(id, draft));
              void navigate(back);
            }}
          />
        );
      }}
    </BudgetTask>
  );
}

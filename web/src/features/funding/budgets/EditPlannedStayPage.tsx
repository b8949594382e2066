import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../../shared/feedback/Loaded';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { Page } from '../../../shared/page/Page';
import { activitiesOf } from './activities';
import { budgetKey, editPlannedStay, fetchBudget, fetchPlannedStay } from './budgets.api';
import { draftOf } from './draftOf';
import { PlannedStayForm } from './PlannedStayForm';

export default function EditPlannedStayPage() {
  const { t } = useMessages();
  const { id = '', stay = '' } = useParams();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const budget = useQuery({ queryKey: budgetKey(id), queryFn: () => fetchBudget(id) });
  const planned = useQuery({ queryKey: ['planned_stays', stay], queryFn: () => fetchPlannedStay(stay), gcTime: 0 });
  const back = `/money/budgets/${id}`;
  return (
    <Loaded query={budget}>
      {({ project }) => (
        <Page title={t('planned_stay.edit')} above={{ to: back, text: project.name }} width="reading">
          <Loaded query={planned}>
            {(known) => (
              <PlannedStayForm
                start={draftOf(known)}
                activities={activitiesOf(project.format, project.field)}
                submit={t('form.save')}
                onCancel={() => void navigate(back)}
                onSubmit={async (draft) => {
                  queries.setQueryData(budgetKey(id), await editPlannedStay(stay, draft));
                  void navigate(back);
                }}
              />
            )}
          </Loaded>
        </Page>
      )}
    </Loaded>
  );
}

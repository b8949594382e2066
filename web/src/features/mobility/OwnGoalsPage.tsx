import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { TaskForm } from '../../shared/form/TaskForm';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { LearningGoalFields } from './LearningGoalFields';
import { chooseOwnGoals, fetchOwnLearningAgreement } from './own.api';
import { emptyGoal, type LearningGoal } from './stays.api';

/** The pupil says in her own words what she wants to learn. */
export default function OwnGoalsPage() {
  const { t } = useMessages();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const key = ['own-learning-agreement', id];
  const query = useQuery({ queryKey: key, queryFn: () => fetchOwnLearningAgreement(id) });
  const [changed, setChanged] = useState<LearningGoal[] | null>(null);
  const back = `/choices/stays/${id}`;
  return (
    <Loaded query={query}>
      {({ learning_agreement: { goals: before }, stay }) => {
        const goals = changed ?? (before.length > 0 ? before : [emptyGoal]);
        return (
          <Page title={t('own_learning_agreement.choose_goals')} above={{ to: back, text: stay.partner_name }} lead={t('own_learning_agreement.choose_goals.lead')} width="reading">
            <TaskForm
              submit={t('own_learning_agreement.save_goals')}
              onCancel={() => void navigate(back)}
              onSubmit={async () => {
                queries.setQueryData(key, await chooseOwnGoals(id, goals));
                void navigate(back);
              }}
            >
              <LearningGoalFields goals={goals} onChange={setChanged} />
            </TaskForm>
          </Page>
        );
      }}
    </Loaded>
  );
}

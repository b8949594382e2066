import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { FieldGroup, LongTextField, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { type LearningAgreementDraft, prepareLearningAgreement } from './stays.api';

const emptyGoal = { subject: '', competence_goal: '', goal: '', evidence: '' };

/** Writes down what a stay is to teach. */
export default function NewLearningAgreementPage() {
  const { t } = useMessages();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<LearningAgreementDraft>({ goals: [emptyGoal], tasks: '', supervision: '', assessment: '', recognition: '' });
  const change = (part: Partial<LearningAgreementDraft>) => setDraft((before) => ({ ...before, ...part }));
  const changeGoal = (position: number, part: Partial<typeof emptyGoal>) => change({ goals: draft.goals.map((goal, index) => (index === position ? { ...goal, ...part } : goal)) });
  return (
    <Page title={t('stay.action.prepare_learning_agreement')} above={{ to: `/stays/${id}`, text: t('stay.title') }} width="reading">
      <TaskForm
        submit={t('learning_agreement.save')}
        onCancel={() => void navigate(`/stays/${id}`)}
        onSubmit={async () => {
          const view = await prepareLearningAgreement(id, draft);
          void navigate(`/learning-agreements/${view.learning_agreement.id}`);
        }}
      >
        {draft.goals.map((goal, position) => (
          <FieldGroup key={position} legend={t('learning_agreement.goal_number', { number: position + 1 })}>
            <TextField pointer={`/goals/${position}/subject`} label={t('learning_agreement.subject')} value={goal.subject} onChange={(subject) => changeGoal(position, { subject })} />
            <LongTextField pointer={`/goals/${position}/competence_goal`} rows={2} label={t('learning_agreement.competence_goal')} value={goal.competence_goal} onChange={(competence_goal) => changeGoal(position, { competence_goal })} />
            <LongTextField pointer={`/goals/${position}/goal`} rows={2} label={t('learning_agreement.goal')} value={goal.goal} onChange={(text) => changeGoal(position, { goal: text })} />
            <TextField pointer={`/goals/${position}/evidence`} label={t('learning_agreement.evidence')} value={goal.evidence} onChange={(evidence) => changeGoal(position, { evidence })} />
          </FieldGroup>
        ))}
        <Button type="button" variant="secondary" onClick={() => change({ goals: [...draft.goals, emptyGoal] })}>
          {t('learning_agreement.add_goal')}
        </Button>
        <LongTextField pointer="/tasks" label={t('learning_agreement.tasks')} value={draft.tasks} onChange={(tasks) => change({ tasks })} />
        <LongTextField pointer="/supervision" rows={2} label={t('learning_agreement.supervision')} value={draft.supervision} onChange={(supervision) => change({ supervision })} />
        <LongTextField pointer="/assessment" rows={2} label={t('learning_agreement.assessment')} value={draft.assessment} onChange={(assessment) => change({ assessment })} />
        <LongTextField pointer="/recognition" rows={2} label={t('learning_agreement.recognition')} value={draft.recognition} onChange={(recognition) => change({ recognition })} />
      </TaskForm>
    </Page>
  );
}

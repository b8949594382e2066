import { Button } from '@digdir/designsystemet-react';
import { FieldGroup, LongTextField, TextField } from '../../shared/form/fields';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { emptyGoal, type LearningGoal } from './stays.api';

interface LearningGoalFieldsProps {
  goals: LearningGoal[];
  onChange: (goals: LearningGoal[]) => void;
}

/** The goals of a learning agreement, one group of fields each. */
export function LearningGoalFields({ goals, onChange }: LearningGoalFieldsProps) {
  const { t } = useMessages();
  const change = (position: number, part: Partial<LearningGoal>) => onChange(goals.map((goal, at) => (at === position ? { ...goal, ...part } : goal)));
  return (
    <>
      {goals.map((goal, position) => (
        <FieldGroup key={position} legend={t('learning_agreement.goal_number', { number: position + 1 })}>
          <TextField pointer={`/goals/${position}/subject`} label={t('learning_agreement.subject')} value={goal.subject} onChange={(subject) => change(position, { subject })} />
          <LongTextField
            pointer={`/goals/${position}/competence_goal`}
            rows={2}
            label={t('learning_agreement.competence_goal')}
            value={goal.competence_goal}
            onChange={(competence_goal) => change(position, { competence_goal })}
          />
          <LongTextField pointer={`/goals/${position}/goal`} rows={2} label={t('learning_agreement.goal')} value={goal.goal} onChange={(text) => change(position, { goal: text })} />
          <TextField pointer={`/goals/${position}/evidence`} label={t('learning_agreement.evidence')} value={goal.evidence} onChange={(evidence) => change(position, { evidence })} />
          {goals.length > 1 && (
            <Button type="button" variant="tertiary" data-color="danger" onClick={() => onChange(goals.filter((_, at) => at !== position))}>
              {t('learning_agreement.remove_goal', { number: position + 1 })}
            </Button>
          )}
        </FieldGroup>
      ))}
      <Button type="button" variant="secondary" onClick={() => onChange([...goals, emptyGoal])}>
        {t('learning_agreement.add_goal')}
      </Button>
    </>
  );
}

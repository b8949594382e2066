import { useState } from 'react';
import { LongTextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { LearningGoalFields } from './LearningGoalFields';
import type { LearningAgreementDraft } from './stays.api';

interface LearningAgreementFormProps {
  begin: LearningAgreementDraft;
  onSubmit: (draft: LearningAgreementDraft) => Promise<void>;
  onCancel: () => void;
}

/** What a stay is to teach, and how it is looked after and counted. */
export function LearningAgreementForm({ begin, onSubmit, onCancel }: LearningAgreementFormProps) {
  const { t } = useMessages();
  const [draft, setDraft] = useState(begin);
  const change = (part: Partial<LearningAgreementDraft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <TaskForm submit={t('learning_agreement.save')} onCancel={onCancel} onSubmit={() => onSubmit(draft)}>
      <LearningGoalFields goals={draft.goals} onChange={(goals) => change({ goals })} />
      <LongTextField pointer="/tasks" label={t('learning_agreement.tasks')} value={draft.tasks} onChange={(tasks) => change({ tasks })} />
      <LongTextField pointer="/supervision" rows={2} label={t('learning_agreement.supervision')} value={draft.supervision} onChange={(supervision) => change({ supervision })} />
      <LongTextField pointer="/assessment" rows={2} label={t('learning_agreement.assessment')} value={draft.assessment} onChange={(assessment) => change({ assessment })} />
      <LongTextField pointer="/recognition" rows={2} label={t('learning_agreement.recognition')} value={draft.recognition} onChange={(recognition) => change({ recognition })} />
    </TaskForm>
  );
}

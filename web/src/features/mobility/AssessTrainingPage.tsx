import { useState } from 'react';
import { useParams } from 'react-router';
import { ChoiceField, LongTextField, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useToday } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useSession } from '../../shared/session/useSession';
import { assessments, type AssessedWhen, assessTraining, type SchoolAssessment } from './training_abroad.api';
import { TrainingTask } from './TrainingTask';

const outcomes = ['approved', 'refused'] as const;

/** What the school finds: before, whether the learner may go; after, whether the stay counts. */
export default function AssessTrainingPage() {
  const { t } = useMessages();
  const asked = useParams().when;
  const when: AssessedWhen = assessments.find((one) => one === asked) ?? 'before';
  const { person } = useSession();
  const [draft, setDraft] = useState<SchoolAssessment>({ outcome: 'approved', assessor: person.name, assessed_on: useToday(), note: '' });
  const change = (part: Partial<SchoolAssessment>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <TrainingTask title={t(`training_abroad.assess_${when}`)}>
      {({ view, leave, finish }) => (
        <TaskForm
          submit={t('training_abroad.save')}
          onCancel={leave}
          onSubmit={async () => finish(await assessTraining(view.training_abroad.id, when, draft), t('training_abroad.assessed'))}
        >
          <ChoiceField
            pointer="/outcome"
            label={t('training_abroad.outcome')}
            value={draft.outcome}
            onChange={(outcome) => change({ outcome: outcome as SchoolAssessment['outcome'] })}
            options={outcomes.map((value) => ({ value, text: t(`training_abroad.assessment_${when}.${value}`) }))}
          />
          <TextField pointer="/assessor" label={t('training_abroad.assessor')} value={draft.assessor} onChange={(assessor) => change({ assessor })} />
          <TextField pointer="/assessed_on" label={t('training_abroad.assessed_on')} type="date" value={draft.assessed_on} onChange={(assessed_on) => change({ assessed_on })} />
          <LongTextField pointer="/note" label={t('training_abroad.note')} optional rows={3} value={draft.note} onChange={(note) => change({ note })} />
        </TaskForm>
      )}
    </TrainingTask>
  );
}

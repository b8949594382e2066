import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useToday } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useToaster } from '../../shared/toasts/Toasts';
import { tickStep, type TrainingStep, untickStep } from './training_abroad.api';
import styles from './TrainingSteps.module.css';
import { useTrainingChanged } from './useTraining';

/** Ticks a step with its day, or takes the tick back. */
export function TrainingStepActions({ trainingId, step }: { trainingId: string; step: TrainingStep }) {
  const { t } = useMessages();
  const { say } = useToaster();
  const changed = useTrainingChanged();
  const today = useToday();
  const [ticking, setTicking] = useState(false);
  const [day, setDay] = useState(today);
  const name = t(`training_step.${step.step}`);
  const undoing = useMutation({
    mutationFn: () => untickStep(trainingId, step.step),
    onSuccess: async (view) => {
      await changed(view);
      say(t('training_abroad.unticked', { step: name }));
    },
  });
  if (ticking)
    return (
      <div className={styles.ticking}>
        <TaskForm
          submit={t('training_abroad.tick')}
          onCancel={() => setTicking(false)}
          onSubmit={async () => {
            await changed(await tickStep(trainingId, step.step, day));
            setTicking(false);
            say(t('training_abroad.ticked', { step: name }));
          }}
        >
          <TextField pointer="/done_on" label={t('training_abroad.tick.day')} type="date" value={day} onChange={setDay} />
        </TaskForm>
      </div>
    );
  return (
    <div className={`${styles.acts} not-on-paper`}>
      {undoing.isError && <ProblemNotice error={undoing.error} />}
      {step.done_on === undefined ? (
        <Button variant="secondary" data-size="sm" aria-label={t('training_abroad.tick.of', { step: name })} onClick={() => setTicking(true)}>
          {t('training_abroad.tick')}
        </Button>
      ) : (
        <Button variant="tertiary" data-size="sm" aria-label={t('training_abroad.untick.of', { step: name })} aria-disabled={undoing.isPending} onClick={() => !undoing.isPending && undoing.mutate()}>
          {t('training_abroad.untick')}
        </Button>
      )}
    </div>
  );
}

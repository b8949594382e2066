import { useMessages } from '../../shared/messages/MessagesProvider';
import { editTraining } from './training_abroad.api';
import { TrainingPlacesForm } from './TrainingPlacesForm';
import { TrainingTask } from './TrainingTask';

/** Corrects the route and the employers. */
export default function EditTrainingAbroadPage() {
  const { t } = useMessages();
  return (
    <TrainingTask title={t('training_abroad.edit')}>
      {({ view: { training_abroad: training }, leave, finish }) => (
        <TrainingPlacesForm
          start={training.places}
          submit={t('training_abroad.save')}
          onCancel={leave}
          onSubmit={async (places) => finish(await editTraining(training.id, places), t('training_abroad.saved'))}
        />
      )}
    </TrainingTask>
  );
}

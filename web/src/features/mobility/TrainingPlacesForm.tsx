import { useState } from 'react';
import { ChoiceField, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { TrainingPlaces } from './training_abroad.api';

const routes = ['a', 'b'] as const;

interface TrainingPlacesFormProps {
  start: TrainingPlaces;
  submit: string;
  onSubmit: (places: TrainingPlaces) => Promise<unknown>;
  onCancel: () => void;
}

/** The route, and who trains the learner. */
export function TrainingPlacesForm({ start, submit, onSubmit, onCancel }: TrainingPlacesFormProps) {
  const { t } = useMessages();
  const [places, setPlaces] = useState(start);
  const change = (part: Partial<TrainingPlaces>) => setPlaces((before) => ({ ...before, ...part }));
  return (
    <TaskForm submit={submit} onCancel={onCancel} onSubmit={() => onSubmit(places)}>
      <ChoiceField
        pointer="/route"
        label={t('training_abroad.route')}
        value={places.route}
        onChange={(route) => change({ route: route as TrainingPlaces['route'] })}
        options={routes.map((value) => ({ value, text: t(`training_abroad.route.${value}`) }))}
      />
      {places.route === 'a' && (
        <TextField pointer="/employer_home" label={t('training_abroad.employer_home')} value={places.employer_home ?? ''} onChange={(employer_home) => change({ employer_home })} />
      )}
      <TextField pointer="/employer_abroad" label={t('training_abroad.employer_abroad')} value={places.employer_abroad} onChange={(employer_abroad) => change({ employer_abroad })} />
      {places.route === 'b' && (
        <TextField
          pointer="/first_expense_on"
          label={t('training_abroad.first_expense_on')}
          description={t('training_abroad.first_expense_on.text')}
          optional
          type="date"
          value={places.first_expense_on ?? ''}
          onChange={(day) => change({ first_expense_on: day === '' ? undefined : day })}
        />
      )}
    </TaskForm>
  );
}

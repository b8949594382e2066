import { useState } from 'react';
import { FieldRow, LongTextField, NumberField, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { correctLeg, type JourneyLeg } from './trips.api';

interface CorrectLegFormProps {
  partnerId: string;
  leg: JourneyLeg;
  onCancel: () => void;
  onDone: () => Promise<void>;
}

/** What someone knows better of a leg than the program does. */
export function CorrectLegForm({ partnerId, leg, onCancel, onDone }: CorrectLegFormProps) {
  const { t } = useMessages();
  const format = useFormat();
  const [km, setKm] = useState<number | null>(Math.round(leg.km));
  const [hours, setHours] = useState(format.number(leg.hours, 1));
  const [note, setNote] = useState('');
  return (
    <TaskForm
      submit={t('journey.correct.save')}
      onCancel={onCancel}
      onSubmit={async () => {
        await correctLeg(partnerId, { mode: leg.mode, from_place: leg.from, to_place: leg.to, km: km ?? 0, hours: Number(hours.replace(',', '.')), note });
        await onDone();
      }}
    >
      <h3>{t('journey.correct.title', { from: leg.from, to: leg.to })}</h3>
      <FieldRow>
        <NumberField pointer="/km" label={t('journey.correct.km')} value={km} onChange={setKm} />
        <TextField pointer="/hours" label={t('journey.correct.hours')} width="short" value={hours} onChange={setHours} />
      </FieldRow>
      <LongTextField pointer="/note" label={t('journey.correct.note')} description={t('journey.correct.note.text')} rows={2} value={note} onChange={setNote} />
    </TaskForm>
  );
}

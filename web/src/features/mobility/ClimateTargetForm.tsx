import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FieldRow, NumberField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { type ClimateAccount, setClimateTarget } from './climate.api';

/** What the head wants a journey to emit at most. */
export function ClimateTargetForm({ account, onDone }: { account: ClimateAccount; onDone: () => void }) {
  const { t } = useMessages();
  const queries = useQueryClient();
  const [kilograms, setKilograms] = useState<number | null>(account.target?.kilograms_per_journey ?? null);
  const [firstYear, setFirstYear] = useState<number | null>(account.target?.first_year ?? Number(account.year.slice(0, 4)));
  return (
    <TaskForm
      submit={t('climate.target.change')}
      onCancel={onDone}
      onSubmit={async () => {
        await setClimateTarget({ kilograms_per_journey: kilograms ?? -1, first_year: firstYear ?? 0 });
        await queries.invalidateQueries({ queryKey: ['climate'] });
        onDone();
      }}
    >
      <FieldRow>
        <NumberField pointer="/kilograms_per_journey" label={t('climate.target.kilograms')} description={t('climate.target.kilograms.text')} suffix="kg" value={kilograms} onChange={setKilograms} />
        <NumberField pointer="/first_year" label={t('climate.target.first_year')} value={firstYear} onChange={setFirstYear} />
      </FieldRow>
    </TaskForm>
  );
}

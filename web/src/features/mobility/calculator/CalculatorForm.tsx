import { useState } from 'react';
import { ChoiceField, FieldRow, NumberField, TextField } from '../../../shared/form/fields';
import { TaskForm } from '../../../shared/form/TaskForm';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { PlaceField } from '../../../shared/form/PlaceField';
import type { Question } from './question';

export const schools = ['preschool', 'compulsory', 'upper_secondary', 'vocational', 'adapted', 'adult'] as const;

interface CalculatorFormProps {
  question: Question;
  onAsk: (question: Question) => Promise<unknown>;
}

/** Where, who and when. */
export function CalculatorForm({ question, onAsk }: CalculatorFormProps) {
  const { t } = useMessages();
  const [asked, setAsked] = useState(question);
  const change = (part: Partial<Question>) => setAsked({ ...asked, ...part });
  return (
    <TaskForm submit={t('calculator.submit')} onSubmit={() => onAsk(asked)}>
      <FieldRow>
        <PlaceField pointer="/from" label={t('calculator.from')} value={asked.from} onChange={(from) => change({ from })} />
        <PlaceField pointer="/to" label={t('calculator.to')} value={asked.to} onChange={(to) => change({ to })} />
      </FieldRow>
      <FieldRow>
        <NumberField pointer="/pupils" label={t('calculator.pupils')} value={asked.pupils || null} onChange={(pupils) => change({ pupils: pupils ?? 0 })} />
        <NumberField pointer="/staff" label={t('calculator.adults')} value={asked.adults || null} onChange={(adults) => change({ adults: adults ?? 0 })} />
        <NumberField pointer="/days" label={t('calculator.days')} value={asked.days || null} onChange={(days) => change({ days: days ?? 0 })} />
        <TextField pointer="/start" label={t('calculator.start')} type="date" value={asked.start} onChange={(start) => change({ start })} />
      </FieldRow>
      <ChoiceField pointer="/school_form" label={t('calculator.school')} value={asked.school} onChange={(school) => change({ school })} options={schools.map((school) => ({ value: school, text: t(`calculator.school.${school}`) }))} />
    </TaskForm>
  );
}

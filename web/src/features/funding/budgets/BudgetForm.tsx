import { Checkbox } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { ChoiceField, FieldGroup, FieldRow, NumberField, TextField } from '../../../shared/form/fields';
import { TaskForm } from '../../../shared/form/TaskForm';
import { capitalised } from '../../../shared/format/sentences';
import { useFormat } from '../../../shared/format/useFormat';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { fields, formats, hasLumpSum } from './activities';
import type { BudgetDraft } from './budgets.api';
import { LumpSumFields } from './LumpSumFields';

const agencies = ['DK', 'NO', 'SE', 'FI', 'IS', 'DE', 'EE', 'LV', 'LT', 'PL'];

interface BudgetFormProps {
  start: BudgetDraft;
  submit: string;
  onCancel: () => void;
  onSubmit: (draft: BudgetDraft) => Promise<unknown>;
}

/** What a project is: its format decides which rules and rates hold. */
export function BudgetForm({ start, submit, onCancel, onSubmit }: BudgetFormProps) {
  const { t } = useMessages();
  const format = useFormat();
  const [draft, setDraft] = useState(start);
  const [years, setYears] = useState(start.granted_call_years.join(', '));
  const change = (part: Partial<BudgetDraft>) => setDraft((before) => ({ ...before, ...part }));
  const yearsOf = (text: string) => text.split(/\D+/).filter(Boolean).map(Number);
  const isNordplus = draft.format === 'nordplus_junior';
  return (
    <TaskForm submit={submit} onCancel={onCancel} onSubmit={() => onSubmit({ ...draft, granted_call_years: yearsOf(years) })}>
      <TextField pointer="/name" label={t('budget.name')} value={draft.name} onChange={(name) => change({ name })} />
      <FieldRow>
        <ChoiceField pointer="/format" label={t('budget.format')} value={draft.format} onChange={(value) => change({ format: value as BudgetDraft['format'] })} options={formats.map((value) => ({ value, text: capitalised(t(`project_format.${value}`)) }))} />
        {!isNordplus && <ChoiceField pointer="/field" label={t('budget.field')} value={draft.field} onChange={(value) => change({ field: value as BudgetDraft['field'] })} options={fields.map((value) => ({ value, text: t(`budget.field.${value}`) }))} />}
      </FieldRow>
      <FieldRow>
        <ChoiceField pointer="/agency" label={t('budget.agency')} value={draft.agency} onChange={(agency) => change({ agency })} options={agencies.map((value) => ({ value, text: format.country(value) }))} />
        <NumberField pointer="/call_year" label={t('budget.call_year')} value={draft.call_year || null} onChange={(year) => change({ call_year: year ?? 0 })} />
        <NumberField pointer="/months" label={t('budget.months')} value={draft.months || null} onChange={(months) => change({ months: months ?? 0 })} />
      </FieldRow>
      {hasLumpSum(draft.format) && <LumpSumFields draft={draft} onChange={change} />}
      <FieldGroup legend={t('budget.organisations.title')} description={t('budget.organisations.text')}>
        <FieldRow>
          <NumberField pointer="/organisations" label={t('budget.organisations')} value={draft.organisations || null} onChange={(organisations) => change({ organisations: organisations ?? 0 })} />
          <NumberField pointer="/countries" label={t('budget.countries')} value={draft.countries || null} onChange={(countries) => change({ countries: countries ?? 0 })} />
        </FieldRow>
        {!isNordplus && <Checkbox label={t('budget.accredited')} checked={draft.is_accredited_in_field} onChange={(event) => change({ is_accredited_in_field: event.target.checked })} />}
        {!isNordplus && <Checkbox label={t('budget.consortium')} checked={draft.is_consortium_member} onChange={(event) => change({ is_consortium_member: event.target.checked })} />}
        <TextField pointer="/granted_call_years" label={t('budget.granted_before')} description={t('budget.granted_before.text')} optional value={years} onChange={setYears} />
      </FieldGroup>
    </TaskForm>
  );
}

import { useState } from 'react';
import { ChoiceField, FieldGroup, FieldRow, NumberField, TextField } from '../../../shared/form/fields';
import { PlaceField } from '../../../shared/form/PlaceField';
import { TaskForm } from '../../../shared/form/TaskForm';
import { capitalised } from '../../../shared/format/sentences';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { euros, wholeOf } from './activities';
import type { Activity, PlannedStayDraft } from './budgets.api';

interface PlannedStayFormProps {
  start: PlannedStayDraft;
  activities: Activity[];
  submit: string;
  onCancel: () => void;
  onSubmit: (draft: PlannedStayDraft) => Promise<unknown>;
}

/** Where, who, how long and how often. */
export function PlannedStayForm({ start, activities, submit, onCancel, onSubmit }: PlannedStayFormProps) {
  const { t } = useMessages();
  const [draft, setDraft] = useState(start);
  const change = (part: Partial<PlannedStayDraft>) => setDraft((before) => ({ ...before, ...part }));
  const count = (name: 'days' | 'pupils' | 'staff' | 'times' | 'fewer_opportunities', value: number | null) => change({ [name]: value ?? 0 });
  return (
    <TaskForm submit={submit} onCancel={onCancel} onSubmit={() => onSubmit({ ...draft, starts_on: draft.starts_on || undefined })}>
      <ChoiceField pointer="/activity" label={t('planned_stay.activity')} value={draft.activity} onChange={(activity) => change({ activity: activity as Activity })} options={activities.map((value) => ({ value, text: capitalised(t(`grant.activity.${value}`)) }))} />
      <FieldRow>
        <PlaceField pointer="/from" label={t('calculator.from')} value={draft.from} onChange={(from) => change({ from })} />
        <PlaceField pointer="/to" label={t('calculator.to')} value={draft.to} onChange={(to) => change({ to })} />
      </FieldRow>
      <FieldRow>
        <NumberField pointer="/pupils" label={t('planned_stay.pupils')} value={draft.pupils} onChange={(value) => count('pupils', value)} />
        <NumberField pointer="/staff" label={t('planned_stay.staff')} value={draft.staff} onChange={(value) => count('staff', value)} />
        <NumberField pointer="/fewer_opportunities" label={t('planned_stay.fewer_opportunities')} value={draft.fewer_opportunities} onChange={(value) => count('fewer_opportunities', value)} />
      </FieldRow>
      <FieldRow>
        <NumberField pointer="/days" label={t('planned_stay.days')} value={draft.days || null} onChange={(value) => count('days', value)} />
        <NumberField pointer="/times" label={t('planned_stay.times')} description={t('planned_stay.times.text')} value={draft.times || null} onChange={(value) => count('times', value)} />
        <TextField pointer="/starts_on" label={t('planned_stay.starts_on')} optional type="date" value={draft.starts_on ?? ''} onChange={(starts_on) => change({ starts_on })} />
      </FieldRow>
      <FieldRow>
        <ChoiceField pointer="/travel" label={t('planned_stay.travel')} value={draft.travel} onChange={(travel) => change({ travel: travel as PlannedStayDraft['travel'] })} options={(['standard', 'green'] as const).map((value) => ({ value, text: t(`planned_stay.travel.${value}`) }))} />
        <NumberField pointer="/km" label={t('planned_stay.km')} description={t('planned_stay.km.text')} suffix="km" optional value={draft.km === undefined ? null : Math.round(draft.km)} onChange={(km) => change({ km: km ?? undefined })} />
      </FieldRow>
      <TextField pointer="/host" label={t('planned_stay.host')} optional value={draft.host} onChange={(host) => change({ host })} />
      <FieldGroup legend={t('planned_stay.costs')} description={t('planned_stay.costs.text')}>
        <FieldRow>
          <NumberField pointer="/inclusion_costs" label={t('planned_stay.inclusion_costs')} suffix="EUR" optional value={wholeOf(draft.inclusion_costs)} onChange={(whole) => change({ inclusion_costs: euros(whole) })} />
          <NumberField pointer="/visa_costs" label={t('planned_stay.visa_costs')} suffix="EUR" optional value={wholeOf(draft.visa_costs)} onChange={(whole) => change({ visa_costs: euros(whole) })} />
          <NumberField pointer="/travel_costs" label={t('planned_stay.travel_costs')} suffix="EUR" optional value={wholeOf(draft.travel_costs)} onChange={(whole) => change({ travel_costs: euros(whole) })} />
        </FieldRow>
      </FieldGroup>
    </TaskForm>
  );
}

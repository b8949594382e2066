import { useState } from 'react';
import { useToday } from '../../shared/format/useFormat';
import { ChoiceField, FieldRow, LongTextField, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { capitalised } from '../../shared/format/sentences';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useToaster } from '../../shared/toasts/Toasts';
import { addVisit, type VisitDraft } from './partners.api';
import { usePartnerChanged } from './usePartnerChanged';

export function VisitForm({ partnerId }: { partnerId: string }) {
  const { t } = useMessages();
  const today = useToday();
  const nothing = { direction: 'outgoing', visited_on: today, people: '', report: '' } satisfies VisitDraft;
  const [visit, setVisit] = useState<VisitDraft>(nothing);
  const set = (part: Partial<VisitDraft>) => setVisit({ ...visit, ...part });
  const { say } = useToaster();
  const changed = usePartnerChanged();

  async function save() {
    const { report, ...facts } = visit;
    await addVisit(partnerId, report ? { ...facts, report } : facts);
    await changed();
    say(t('partner.visit_added'));
    setVisit(nothing);
  }

  return (
    <TaskForm submit={t('partner.add_visit.submit')} onSubmit={save}>
      <FieldRow>
        <ChoiceField
          pointer="/direction"
          label={t('partner.visit.direction')}
          value={visit.direction}
          onChange={(direction) => set({ direction: direction as VisitDraft['direction'] })}
          options={(['outgoing', 'incoming'] as const).map((direction) => ({ value: direction, text: capitalised(t(`partner.visit.${direction}`)) }))}
        />
        <TextField pointer="/visited_on" label={t('partner.visit.visited_on')} type="date" value={visit.visited_on} onChange={(visited_on) => set({ visited_on })} />
      </FieldRow>
      <TextField pointer="/people" label={t('partner.visit.people')} value={visit.people} onChange={(people) => set({ people })} />
      <LongTextField pointer="/report" label={t('partner.visit.report')} optional value={visit.report ?? ''} onChange={(report) => set({ report })} />
    </TaskForm>
  );
}

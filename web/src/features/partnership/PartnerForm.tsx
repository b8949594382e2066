import { useState } from 'react';
import { ChoiceField, FieldRow, LongTextField, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { capitalised } from '../../shared/format/sentences';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { PartnerDraft } from './partners.api';
import { cooperationModes } from './words';

interface PartnerFormProps {
  start: PartnerDraft;
  submit: string;
  onSubmit: (draft: PartnerDraft) => Promise<unknown>;
  onCancel: () => void;
}

/** What we write down of our relation to one organisation. */
export function PartnerForm({ start, submit, onSubmit, onCancel }: PartnerFormProps) {
  const { t } = useMessages();
  const [draft, setDraft] = useState(start);
  const set = (part: Partial<PartnerDraft>) => setDraft({ ...draft, ...part });

  function send() {
    const { notes, etwinning_address: address, ...facts } = draft;
    return onSubmit({ ...facts, ...(notes ? { notes } : {}), ...(address ? { etwinning_address: address.trim() } : {}) });
  }

  return (
    <TaskForm submit={submit} onSubmit={send} onCancel={onCancel}>
      <FieldRow>
        <ChoiceField
          pointer="/mode"
          label={t('partner.mode')}
          value={draft.mode}
          onChange={(mode) => set({ mode: mode as PartnerDraft['mode'] })}
          options={cooperationModes.map((mode) => ({ value: mode, text: capitalised(t(`cooperation_mode.${mode}`)) }))}
        />
        <TextField pointer="/first_contact_on" label={t('partner.first_contact_on')} type="date" value={draft.first_contact_on} onChange={(first_contact_on) => set({ first_contact_on })} />
      </FieldRow>
      <TextField pointer="/etwinning_address" label={t('partner.etwinning')} description={t('partner.etwinning.description')} optional value={draft.etwinning_address ?? ''} onChange={(etwinning_address) => set({ etwinning_address })} />
      <LongTextField pointer="/notes" label={t('partner.notes')} optional value={draft.notes ?? ''} onChange={(notes) => set({ notes })} />
    </TaskForm>
  );
}

import { useState } from 'react';
import { useToday } from '../../shared/format/useFormat';
import { ChoiceField, FieldRow, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useToaster } from '../../shared/toasts/Toasts';
import { type ContactDraft, nameContact } from './partners.api';
import { usePartnerChanged } from './usePartnerChanged';

export function ContactForm({ partnerId }: { partnerId: string }) {
  const { t } = useMessages();
  const today = useToday();
  const nobody = { side: 'ours', name: '', function: '', email: '', valid_from: today } satisfies ContactDraft;
  const [contact, setContact] = useState<ContactDraft>(nobody);
  const set = (part: Partial<ContactDraft>) => setContact({ ...contact, ...part });
  const { say } = useToaster();
  const changed = usePartnerChanged();

  async function save() {
    const { email, ...named } = contact;
    await nameContact(partnerId, email ? { ...named, email } : named);
    await changed();
    say(t('partner.contact_named', { name: contact.name }));
    setContact(nobody);
  }

  return (
    <TaskForm submit={t('partner.add_contact.submit')} onSubmit={save}>
      <FieldRow>
        <ChoiceField
          pointer="/side"
          label={t('partner.contact.side')}
          value={contact.side}
          onChange={(side) => set({ side: side as ContactDraft['side'] })}
          options={(['ours', 'theirs'] as const).map((side) => ({ value: side, text: t(`side.${side}`) }))}
        />
        <TextField pointer="/valid_from" label={t('partner.contact.valid_from')} type="date" value={contact.valid_from} onChange={(valid_from) => set({ valid_from })} />
      </FieldRow>
      <FieldRow>
        <TextField pointer="/name" label={t('partner.contact.name')} value={contact.name} onChange={(name) => set({ name })} />
        <TextField pointer="/function" label={t('partner.contact.function')} value={contact.function} onChange={(words) => set({ function: words })} />
      </FieldRow>
      <TextField pointer="/email" label={t('partner.contact.email')} type="email" optional value={contact.email ?? ''} onChange={(email) => set({ email })} />
    </TaskForm>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ChoiceField, FieldGroup, FieldRow, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { type ContactPointDraft, fetchStaff } from './contact_points.api';
import { LanguageTextFields } from './LanguageTextFields';
import { withEveryLanguage, written } from './languageTexts';

interface ContactPointFormProps {
  start: ContactPointDraft;
  onSubmit: (draft: ContactPointDraft) => Promise<unknown>;
  onCancel: () => void;
}

/** Only what is filled in. */
function sentOf({ function: texts, valid_from, ...rest }: ContactPointDraft): ContactPointDraft {
  const filled = Object.entries(rest).filter(([, value]) => value !== undefined && value !== '');
  return { function: written(texts), valid_from, ...Object.fromEntries(filled) };
}

export function ContactPointForm({ start, onSubmit, onCancel }: ContactPointFormProps) {
  const { t } = useMessages();
  const format = useFormat();
  const [draft, setDraft] = useState<ContactPointDraft>({ ...start, function: withEveryLanguage(start.function) });
  const set = (part: Partial<ContactPointDraft>) => setDraft({ ...draft, ...part });
  const staff = useQuery({ queryKey: ['people', 'staff'], queryFn: fetchStaff });
  const people = [...(staff.data ?? [])].sort(format.byName((person) => person.name));
  return (
    <TaskForm submit={t('form.save')} onSubmit={() => onSubmit(sentOf(draft))} onCancel={onCancel}>
      <FieldGroup legend={t('contact_point.function')} description={t('contact_point.function.text')}>
        <LanguageTextFields pointer="/function" lines={draft.function} onChange={(texts) => set({ function: texts })} />
      </FieldGroup>
      <ChoiceField
        pointer="/person_id"
        label={t('contact_point.person')}
        description={t('contact_point.person.text')}
        optional
        value={draft.person_id ?? ''}
        onChange={(person_id) => set({ person_id })}
        options={people.map((person) => ({ value: person.id, text: person.name }))}
        nothing={t('contact_point.nobody')}
      />
      <TextField pointer="/email" type="email" optional label={t('contact_point.email')} description={t('contact_point.email.text')} value={draft.email ?? ''} onChange={(email) => set({ email })} />
      <TextField pointer="/phone" optional width="short" label={t('contact_point.phone')} value={draft.phone ?? ''} onChange={(phone) => set({ phone })} />
      <FieldRow>
        <TextField pointer="/valid_from" type="date" label={t('contact_point.valid_from')} value={draft.valid_from} onChange={(valid_from) => set({ valid_from })} />
        <TextField pointer="/valid_to" type="date" optional label={t('contact_point.valid_to')} value={draft.valid_to ?? ''} onChange={(valid_to) => set({ valid_to })} />
      </FieldRow>
    </TaskForm>
  );
}

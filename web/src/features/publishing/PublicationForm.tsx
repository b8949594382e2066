import { Checkbox } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ChoiceField, FieldGroup, TextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { capitalised } from '../../shared/format/sentences';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useToaster } from '../../shared/toasts/Toasts';
import { LanguageTextFields } from './LanguageTextFields';
import { withEveryLanguage, written } from './languageTexts';
import { draftOf, editPublication, publicationKey, type PublicationDraft, type PublicationView } from './publication.api';
import styles from './PublicationForm.module.css';

const parts = ['offers', 'agreements', 'contact'] as const;
const licences = ['cc_by_4_0', 'cc0_1_0'] as const;

export function PublicationForm({ view }: { view: PublicationView }) {
  const { t } = useMessages();
  const queries = useQueryClient();
  const { say } = useToaster();
  const [draft, setDraft] = useState<PublicationDraft>(() => {
    const stored = draftOf(view.publication);
    return { ...stored, introduction: withEveryLanguage(stored.introduction) };
  });
  const set = (part: Partial<PublicationDraft>) => setDraft({ ...draft, ...part });
  const home = `${window.location.origin}${view.path.slice(0, view.path.lastIndexOf('/') + 1)}`;

  async function save() {
    const published = view.publication.published_on !== undefined;
    queries.setQueryData(publicationKey, await editPublication({ ...draft, introduction: written(draft.introduction), published }));
    say(t('form.saved'));
  }

  return (
    <div className={styles.form}>
      <TaskForm submit={t('form.save')} onSubmit={save}>
        <TextField pointer="/slug" label={t('publication.slug')} description={<span className={styles.address}>{home + draft.slug}</span>} value={draft.slug} onChange={(slug) => set({ slug })} />
        <FieldGroup legend={t('publication.introduction')} description={t('publication.introduction.text')}>
          <LanguageTextFields long pointer="/introduction" lines={draft.introduction} onChange={(introduction) => set({ introduction })} />
        </FieldGroup>
        <FieldGroup legend={t('publication.parts')}>
          {parts.map((part) => (
            <Checkbox
              key={part}
              label={t(`publication.${part}`)}
              description={t(`publication.${part}.text`)}
              checked={draft[part]}
              onChange={(event) => set({ [part]: event.target.checked })}
            />
          ))}
        </FieldGroup>
        <ChoiceField
          pointer="/licence"
          label={t('publication.licence')}
          value={draft.licence}
          onChange={(licence) => set({ licence: licence as PublicationDraft['licence'] })}
          options={licences.map((licence) => ({ value: licence, text: capitalised(t(`licence.${licence}`)) }))}
        />
      </TaskForm>
    </div>
  );
}

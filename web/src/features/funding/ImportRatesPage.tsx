import { useState } from 'react';
import { useNavigate } from 'react-router';
import { FileField, LongTextField } from '../../shared/form/fields';
import { TaskForm } from '../../shared/form/TaskForm';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { useToaster } from '../../shared/toasts/Toasts';
import { fileText } from './fileText';
import styles from './funding.module.css';
import { ImportPreview } from './ImportPreview';
import { importRates, previewImport, type RateImportPreview } from './rates.api';
import { useRatesChanged } from './useRatesChanged';

const columns = 'programme, generation, field, activity, name, key, agency, first_call_year, last_call_year, valid_from, valid_to, low, high, unit, sources, certainty, checked_by, checked_on, note';

interface Previewed {
  text: string;
  preview: RateImportPreview;
}

/** A national table: what it would change is shown before anything does. */
export default function ImportRatesPage() {
  const { t } = useMessages();
  const [file, setFile] = useState<File | null>(null);
  const [previewed, setPreviewed] = useState<Previewed | null>(null);

  async function preview() {
    const text = file === null ? '' : await fileText(file);
    setPreviewed({ text, preview: await previewImport(text) });
  }

  return (
    <Page title={t('rate_import.title')} above={{ to: '/money/rates', text: t('rate.title') }} lead={t('rate_import.lead')}>
      <TaskForm submit={t('rate_import.preview')} onSubmit={preview}>
        <FileField
          pointer="/text"
          label={t('rate_import.file')}
          description={`${t('rate_import.columns')}: ${columns}`}
          accept=".csv,text/csv"
          file={file}
          onChange={(chosen) => {
            setFile(chosen);
            setPreviewed(null);
          }}
        />
      </TaskForm>
      {previewed !== null && (
        <section className={styles.preview} aria-live="polite">
          <ImportPreview preview={previewed.preview} />
          <Confirm previewed={previewed} />
        </section>
      )}
    </Page>
  );
}

function Confirm({ previewed: { text, preview } }: { previewed: Previewed }) {
  const { t } = useMessages();
  const { say } = useToaster();
  const navigate = useNavigate();
  const changed = useRatesChanged();
  const [reason, setReason] = useState('');
  const count = preview.added + preview.changed;
  if (count === 0) return <p>{t('rate_import.nothing')}</p>;

  async function confirm() {
    await importRates(text, reason, preview.revision);
    await changed();
    say(t('rate_import.done'));
    void navigate('/money/changes');
  }

  return (
    <TaskForm submit={t('rate_import.confirm', { count })} onSubmit={confirm} onCancel={() => void navigate('/money/rates')} hint={t('rate.same_for_all')}>
      <LongTextField pointer="/reason" label={t('rate.reason')} description={t('rate.reason.about')} value={reason} onChange={setReason} rows={2} />
    </TaskForm>
  );
}

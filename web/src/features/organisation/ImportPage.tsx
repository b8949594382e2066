import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { Notice } from '../../shared/feedback/Notice';
import { StateMark } from '../../shared/feedback/StateMark';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { Progress } from '../../shared/progress/Progress';
import { ImportOutcome } from './ImportOutcome';
import { type DirectoryImport, fetchImport, progressAddress } from './imports.api';
import styles from './ImportPage.module.css';
import { importTone } from './importTone';
import { MappingForm } from './MappingForm';
import { Understood } from './Understood';

export default function ImportPage() {
  const { id = '' } = useParams();
  const query = useQuery({ queryKey: ['imports', id], queryFn: () => fetchImport(id) });
  return <Loaded query={query}>{(one) => <ImportShown one={one} />}</Loaded>;
}

/** What was made of the file: open until its rows have been tried, then folded away. */
function FileAsRead({ one }: { one: DirectoryImport }) {
  const { t } = useMessages();
  const parts = (
    <>
      <Section title={t('directory_import.understood')}>
        <Understood one={one} />
      </Section>
      <Section title={t('directory_import.mapping')} aside={t('directory_import.mapping.aside')}>
        <MappingForm one={one} />
      </Section>
    </>
  );
  if (!one.counts) return parts;
  return (
    <details className={`${styles.file} not-on-paper`}>
      <summary>{t('directory_import.mapping.change')}</summary>
      {parts}
    </details>
  );
}

function ImportShown({ one }: { one: DirectoryImport }) {
  const { t } = useMessages();
  const format = useFormat();
  const queries = useQueryClient();
  const open = one.allowed_actions.includes('check');
  return (
    <Page
      title={one.file_name}
      above={{ to: '/organisation/imports', text: t('directory_import.title') }}
      lead={
        <>
          <StateMark tone={importTone[one.state]}>{t(`directory_import.state.${one.state}`)}</StateMark>
          {' · '}
          {t('directory_import.rows', { count: one.row_count, text: format.number(one.row_count) })}
        </>
      }
    >
      {one.failure && <Notice tone="danger" title={t('directory_import.failed')} />}
      {one.state === 'undone' && (
        <Notice tone="calm" title={t('directory_import.undone')}>
          {t('directory_import.undone.text')}
        </Notice>
      )}
      {one.state === 'running' && (
        <Section title={t('directory_import.running')}>
          <Progress address={progressAddress(one.id)} label={one.file_name} onFinished={() => void queries.invalidateQueries()} />
        </Section>
      )}
      {one.counts && one.state !== 'running' && (
        <Section title={open ? t('directory_import.dry_run') : t('directory_import.result')} aside={open && t('directory_import.dry_run.aside')}>
          <ImportOutcome key={one.state} one={one} counts={one.counts} />
        </Section>
      )}
      {open && <FileAsRead key={one.id} one={one} />}
    </Page>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { Loaded } from '../../shared/feedback/Loaded';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { StateMark } from '../../shared/feedback/StateMark';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { Section } from '../../shared/page/Section';
import { DropZone } from './DropZone';
import { type DirectoryImport, fetchImports, uploadRegister } from './imports.api';
import styles from './ImportsPage.module.css';
import { importTone } from './importTone';

export default function ImportsPage() {
  const { t } = useMessages();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const imports = useQuery({ queryKey: ['imports'], queryFn: fetchImports });
  const upload = useMutation({
    mutationFn: uploadRegister,
    onSuccess: (understood) => {
      queries.setQueryData(['imports', understood.id], understood);
      void queries.invalidateQueries({ queryKey: ['imports'], exact: true });
      void navigate(`/organisation/imports/${understood.id}`);
    },
  });

  return (
    <Page title={t('directory_import.title')} lead={t('directory_import.lead')}>
      <Section title={t('directory_import.new')}>
        <DropZone busy={upload.isPending} onFile={(file) => upload.mutate(file)} />
        {upload.isError && <ProblemNotice error={upload.error} />}
      </Section>
      <Section title={t('directory_import.earlier')}>
        <Loaded query={imports}>{(earlier) => <EarlierImports imports={earlier} />}</Loaded>
      </Section>
    </Page>
  );
}

function EarlierImports({ imports }: { imports: readonly DirectoryImport[] }) {
  const { t } = useMessages();
  const format = useFormat();
  if (imports.length === 0) return <p className={styles.none}>{t('directory_import.earlier.none')}</p>;
  return (
    <ul className={styles.imports}>
      {imports.map((one) => (
        <li key={one.id}>
          <Link to={`/organisation/imports/${one.id}`}>{one.file_name}</Link>
          <StateMark tone={importTone[one.state]}>{t(`directory_import.state.${one.state}`)}</StateMark>
          <span className={styles.rows}>{t('directory_import.rows', { count: one.row_count, text: format.number(one.row_count) })}</span>
          <span className={styles.when}>
            {[format.instant(one.uploaded_at), one.uploaded_by].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

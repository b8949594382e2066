import { Button } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Loading } from '../../shared/feedback/Loading';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Conflict } from './Conflict';
import { type DirectoryImport, fetchRows, type ImportRow, refusedRowsAddress, type Selection } from './imports.api';
import styles from './ImportRows.module.css';
import { useImportWords } from './useImportWords';

export function ImportRows({ one, shown }: { one: DirectoryImport; shown: Selection }) {
  const { t } = useMessages();
  const query = useInfiniteQuery({
    queryKey: ['imports', one.id, 'rows', shown],
    queryFn: ({ pageParam }) => fetchRows(one.id, shown, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
  });
  if (query.isError) return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <Loading />;
  const rows = query.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) return <p className={styles.none}>{t('directory_import.no_rows')}</p>;
  return (
    <>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.line}>{shown === 'conflict' ? <Conflict one={one} row={row} /> : <RowLine row={row} />}</li>
        ))}
      </ul>
      <p className={`${styles.more} not-on-paper`}>
        {query.hasNextPage && (
          <Button variant="secondary" data-size="sm" onClick={() => void query.fetchNextPage()}>
            {t('directory_import.more_rows')}
          </Button>
        )}
        {shown === 'refused' && <a href={refusedRowsAddress(one.id)}>{t('directory_import.refused.download')}</a>}
      </p>
    </>
  );
}

function RowLine({ row }: { row: ImportRow }) {
  const { t } = useMessages();
  const words = useImportWords();
  const changeText = ({ field, before, after }: ImportRow['changes'][number]) => `${words.field(field)}: ${words.value(field, before)} → ${words.value(field, after)}`;
  return (
    <div className={styles.row}>
      <span className={styles.line}>{t('directory_import.line', { line: String(row.line) })}</span>
      <span className={styles.name}>{row.name || '–'}</span>
      <span className={styles.number}>{row.official_number}</span>
      {row.reasons.length > 0 && <span className={styles.reasons}>{row.reasons.join(' ')}</span>}
      {row.outcome === 'changed' && <span className={styles.reasons}>{row.changes.map(changeText).join('; ')}</span>}
      {row.text && <code className={styles.text}>{row.text}</code>}
    </div>
  );
}

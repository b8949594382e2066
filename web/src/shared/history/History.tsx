import { EmptyState } from '../feedback/EmptyState';
import { useFormat } from '../format/useFormat';
import { useMessages } from '../messages/MessagesProvider';
import { changesBetween, type JournalEntry, linesOf, valueText } from './changes';
import styles from './History.module.css';

/** The journal of a thing, newest first: who did what, when, and what it changed. */
export function History({ noun, entries }: { noun: string; entries: readonly JournalEntry[] }) {
  const { t, has } = useMessages();
  const format = useFormat();
  if (entries.length === 0) return <EmptyState title={t('frame.history.empty')} />;

  const what = (action: string) => {
    const own = `${noun}.history.${action}`;
    return has(own) ? t(own) : t(has(`frame.history.${action}`) ? `frame.history.${action}` : 'frame.history.changed');
  };
  const fieldName = (field: string) => (has(`${noun}.${field}`) ? t(`${noun}.${field}`) : field.replaceAll('_', ' '));

  return (
    <ol className={styles.history}>
      {linesOf(entries).map((entry) => (
        <li key={entry.at + entry.action}>
          <time dateTime={entry.at}>{format.instant(entry.at)}</time>
          <div>
            <p>
              <strong>{what(entry.action)}</strong> · {entry.person_name ?? t('frame.history.program')}
              {entry.times > 1 && ` · ${t('frame.history.times', { count: entry.times })}`}
            </p>
            <ul className={styles.changes}>
              {changesBetween(entry).map((change) => (
                <li key={change.field}>
                  {fieldName(change.field)}: {change.before !== undefined && <del>{valueText(change.before)}</del>}{' '}
                  <ins>{valueText(change.after)}</ins>
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  );
}

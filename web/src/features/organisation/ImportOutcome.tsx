import { useState } from 'react';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { ImportActions } from './ImportActions';
import styles from './ImportOutcome.module.css';
import { ImportRows } from './ImportRows';
import { type DirectoryImport, type ImportCounts, type Outcome, outcomes, type Selection } from './imports.api';

/** The outcomes of which a run that is over speaks in other words. */
const written: ReadonlySet<Selection> = new Set(['new_entry', 'changed']);

/** All rows by what becomes of them; each kind opens to its rows and reasons. */
export function ImportOutcome({ one, counts }: { one: DirectoryImport; counts: ImportCounts }) {
  const { t } = useMessages();
  const format = useFormat();
  const count: Record<Outcome, number> = {
    new_entry: counts.new_entries,
    changed: counts.changed,
    same: counts.same,
    conflict: counts.conflicts,
    refused: counts.refused,
  };
  const done = one.state === 'done' || one.state === 'undone';
  const urgent = (['conflict', 'refused', 'new_entry', 'changed'] as const).find((outcome) => count[outcome] > 0) ?? 'same';
  const [shown, setShown] = useState<Selection>(urgent);
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {outcomes.map((outcome) => (count[outcome] > 0 ? <span key={outcome} data-outcome={outcome} style={{ flexGrow: count[outcome] }} /> : null))}
      </div>
      <ul className={styles.outcomes} aria-label={t('directory_import.outcomes', { text: format.number(counts.rows) })}>
        {outcomes.map((outcome) => (
          <li key={outcome}>
            <button type="button" aria-pressed={outcome === shown} data-outcome={outcome} onClick={() => setShown(outcome)}>
              <strong>{format.number(count[outcome])}</strong>
              <span>{t(`directory_import.outcome.${outcome}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      {counts.without_position > 0 && (
        <p className={styles.nowhere}>
          <button type="button" aria-pressed={shown === 'no_position'} onClick={() => setShown('no_position')}>
            {t('directory_import.without_position', { count: counts.without_position, text: format.number(counts.without_position) })}
          </button>
        </p>
      )}
      <ImportActions one={one} />
      <p className={styles.explained}>{t(`directory_import.outcome.${shown}.${done && written.has(shown) ? 'done' : 'text'}`)}</p>
      <ImportRows key={shown} one={one} shown={shown} />
    </>
  );
}

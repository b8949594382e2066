import { useState } from 'react';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { ImportRows } from './ImportRows';
import { type DirectoryImport, type ImportCounts, type Outcome, outcomes } from './imports.api';
import styles from './ImportOutcome.module.css';

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
  const urgent = (['conflict', 'refused'] as const).find((outcome) => count[outcome] > 0) ?? 'new_entry';
  const [shown, setShown] = useState<Outcome>(urgent);
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
      <p className={styles.explained}>{t(`directory_import.outcome.${shown}.text`)}</p>
      <ImportRows key={shown} one={one} outcome={shown} />
    </>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './Conflict.module.css';
import { decideConflict, type DirectoryImport, type ImportRow, type VersionChoice } from './imports.api';
import { useImportWords } from './useImportWords';

const versions = ['keep', 'take'] as const;

/** The same official number with two stories: both are shown, a person chooses, none is dropped. */
export function Conflict({ one, row }: { one: DirectoryImport; row: ImportRow }) {
  const { t } = useMessages();
  const queries = useQueryClient();
  const choose = useMutation({
    mutationFn: (choice: VersionChoice) => decideConflict(one.id, row.line, choice),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['imports', one.id] }),
  });
  // The section has said already what it means that a number stands twice.
  const reasons = row.conflict_kind === 'number_twice' ? row.reasons.slice(1) : row.reasons;
  const chosen = choose.isPending ? choose.variables : row.choice;
  const written = one.state === 'done' && row.choice != null;
  const mayChoose = one.allowed_actions.includes('decide') && !written;

  return (
    <fieldset className={styles.conflict}>
      <legend>
        {row.name} <span>{row.official_number}</span>
      </legend>
      <p className={styles.reasons}>{[...reasons, sharedPlace(row)].filter(Boolean).join(' · ')}</p>
      <div className={styles.versions}>
        {versions.map((version) => (
          <label key={version} data-chosen={chosen === version} data-closed={!mayChoose}>
            <span className={styles.choice}>
              <input type="radio" name={`line-${row.line}`} checked={chosen === version} disabled={!mayChoose} onChange={() => choose.mutate(version)} />
              {t(`directory_import.version.${row.conflict_kind ?? 'edited_by_hand'}.${version}`, { line: String((version === 'keep' ? row.other_line : row.line) ?? '') })}
            </span>
            <Facts row={row} version={version} />
          </label>
        ))}
      </div>
      {choose.isError && <ProblemNotice error={choose.error} />}
    </fieldset>
  );
}

function Facts({ row, version }: { row: ImportRow; version: VersionChoice }) {
  const words = useImportWords();
  return (
    <span className={styles.facts}>
      {row.changes.map((change) => (
        <span key={change.field}>
          <span className={styles.field}>{words.field(change.field)}</span> <span>{words.value(change.field, version === 'keep' ? change.before : change.after)}</span>
        </span>
      ))}
    </span>
  );
}

/** Where both versions say that it lies. */
function sharedPlace({ entry, place, changes }: ImportRow): string {
  const differing = new Set<string>(changes.map((change) => change.field));
  const town = entry?.town ?? place?.town;
  return [!differing.has('address') && entry?.address, !differing.has('town') && town].filter(Boolean).join(', ');
}

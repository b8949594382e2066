import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { valueText } from '../../shared/history/changes';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './Conflict.module.css';
import { decideConflict, type DirectoryImport, type ImportRow, type VersionChoice } from './imports.api';

const versions = ['keep', 'take'] as const;

/** The same official number with two stories: both are shown, a person chooses, none is dropped. */
export function Conflict({ one, row }: { one: DirectoryImport; row: ImportRow }) {
  const { t } = useMessages();
  const queries = useQueryClient();
  const choose = useMutation({
    mutationFn: (choice: VersionChoice) => decideConflict(one.id, row.line, choice),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['imports', one.id] }),
  });
  const chosen = choose.isPending ? choose.variables : row.choice;
  const mayChoose = one.allowed_actions.includes('decide');

  return (
    <fieldset className={styles.conflict}>
      <legend>
        {row.name} <span>{row.official_number}</span> <span>{t('directory_import.line', { line: String(row.line) })}</span>
      </legend>
      {row.reasons.length > 0 && <p className={styles.reasons}>{row.reasons.join(' ')}</p>}
      <div className={styles.versions}>
        {versions.map((version) => (
          <label key={version} data-chosen={chosen === version}>
            <span className={styles.choice}>
              <input type="radio" name={`line-${row.line}`} checked={chosen === version} disabled={!mayChoose} onChange={() => choose.mutate(version)} />
              {t(`directory_import.choice.${version}`)}
            </span>
            <span className={styles.facts}>
              {row.changes.map((change) => (
                <span key={change.field}>
                  <span className={styles.field}>{t(`directory_import.field.${change.field}`)}</span> {valueText(version === 'keep' ? change.before : change.after)}
                </span>
              ))}
            </span>
          </label>
        ))}
      </div>
      {choose.isError && <ProblemNotice error={choose.error} />}
    </fieldset>
  );
}

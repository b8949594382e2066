import { useMutation, useQueryClient } from '@tanstack/react-query';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { Notice } from '../../shared/feedback/Notice';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useToaster } from '../../shared/toasts/Toasts';
import styles from './ImportActions.module.css';
import { type DirectoryImport, runImport, undoImport } from './imports.api';

/** The last step: import, or take the import back for as long as nothing was built on it. */
export function ImportActions({ one }: { one: DirectoryImport }) {
  const { t } = useMessages();
  const { say } = useToaster();
  const queries = useQueryClient();
  const changed = (next: DirectoryImport) => {
    queries.setQueryData(['imports', one.id], next);
    return queries.invalidateQueries();
  };
  const run = useMutation({ mutationFn: () => runImport(one.id), onSuccess: changed });
  const undo = useMutation({
    mutationFn: () => undoImport(one.id),
    onSuccess: async (next) => {
      await changed(next);
      say(t('directory_import.undone'));
    },
  });
  const error = run.error ?? undo.error;
  const undecided = one.open_conflicts;

  return (
    <div className={`${styles.actions} not-on-paper`}>
      {error && <ProblemNotice error={error} />}
      {one.allowed_actions.includes('run') && undecided > 0 && (
        <Notice tone="attention" title={t('directory_import.undecided', { count: undecided })}>
          {t('directory_import.undecided.text')}
        </Notice>
      )}
      <AllowedActions
        allowed={one.allowed_actions}
        busy={run.isPending || undo.isPending}
        actions={[
          { name: 'run', text: t('directory_import.run'), main: true, onDo: () => run.mutate() },
          { name: 'undo', text: t('directory_import.undo'), onDo: () => undo.mutate(), tone: 'danger' },
        ]}
      />
    </div>
  );
}

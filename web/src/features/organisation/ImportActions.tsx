import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { AllowedActions } from '../../shared/actions/AllowedActions';
import { ConfirmDialog } from '../../shared/actions/ConfirmDialog';
import { Notice } from '../../shared/feedback/Notice';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useMay } from '../../shared/session/useSession';
import { useToaster } from '../../shared/toasts/Toasts';
import styles from './ImportActions.module.css';
import { type DirectoryImport, runImport, undoImport } from './imports.api';

/** What comes next: import, pick from the directory, or take the import back for as long as nothing was built on it. */
export function ImportActions({ one }: { one: DirectoryImport }) {
  const { t } = useMessages();
  const { say } = useToaster();
  const mayAddPartner = useMay('keep_partners');
  const dialog = useRef<HTMLDialogElement>(null);
  const queries = useQueryClient();
  const changed = (next: DirectoryImport) => {
    queries.setQueryData(['imports', one.id], next);
    return queries.invalidateQueries();
  };
  const run = useMutation({ mutationFn: () => runImport(one.id), onSuccess: changed });
  const done = one.state === 'done';

  async function undo() {
    await changed(await undoImport(one.id));
    say(t('directory_import.undone'));
  }

  return (
    <div className={`${styles.actions} not-on-paper`}>
      {run.error && <ProblemNotice error={run.error} />}
      {one.allowed_actions.includes('decide') && one.open_conflicts > 0 && (
        <Notice tone="attention" title={t('directory_import.undecided', { count: one.open_conflicts })}>
          {t(done ? 'directory_import.undecided.done.text' : 'directory_import.undecided.text')}
        </Notice>
      )}
      <AllowedActions
        allowed={one.allowed_actions}
        busy={run.isPending}
        actions={[
          { name: 'run', text: t('directory_import.run'), main: true, onDo: () => run.mutate() },
          ...(done && mayAddPartner ? [{ text: t('directory_import.next'), to: '/partners/new', main: true }] : []),
          { name: 'undo', text: t('directory_import.undo'), onDo: () => dialog.current?.showModal(), tone: 'danger' },
        ]}
      />
      <ConfirmDialog dialog={dialog} title={t('directory_import.undo')} submit={t('directory_import.undo.submit')} tone="danger" onConfirm={undo}>
        <p>{t('directory_import.undo.text', { count: one.counts?.new_entries ?? 0 })}</p>
      </ConfirmDialog>
    </div>
  );
}

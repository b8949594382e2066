import { Button, Dialog } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, type RefObject, useId } from 'react';
import { ProblemNotice } from '../feedback/ProblemNotice';
import { useMessages } from '../messages/MessagesProvider';
import styles from './ConfirmDialog.module.css';

interface ConfirmDialogProps {
  dialog: RefObject<HTMLDialogElement | null>;
  title: string;
  /** What happens, in plain words, before it does. */
  children: ReactNode;
  submit: string;
  tone?: 'danger';
  onConfirm: () => Promise<unknown>;
}

/** Asks once before something that binds others. */
export function ConfirmDialog({ dialog, title, children, submit, tone, onConfirm }: ConfirmDialogProps) {
  const { t } = useMessages();
  const id = useId();
  const doing = useMutation({ mutationFn: onConfirm, onSuccess: () => dialog.current?.close() });
  return (
    <Dialog ref={dialog} closedby="any" aria-labelledby={id} closeButton={t('frame.close')}>
      <div className={styles.confirm}>
        <h2 id={id}>{title}</h2>
        {children}
        {doing.isError && <ProblemNotice error={doing.error} />}
        <div className={styles.buttons}>
          <Button data-color={tone} aria-disabled={doing.isPending} onClick={() => !doing.isPending && doing.mutate()}>
            {submit}
          </Button>
          <Button variant="tertiary" onClick={() => dialog.current?.close()}>
            {t('form.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

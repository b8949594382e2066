import { useEffect, useRef } from 'react';
import { useFormat } from '../format/useFormat';
import { useMessages } from '../messages/MessagesProvider';
import styles from './Progress.module.css';
import { useEvents } from './useEvents';

/** Long work under way: how far it is, and that it may be left. */
export function Progress({ address, label, onFinished }: { address: string; label: string; onFinished: () => void }) {
  const { t } = useMessages();
  const format = useFormat();
  const { progress, finished, waiting } = useEvents(address);
  const finish = useRef(onFinished);
  useEffect(() => {
    finish.current = onFinished;
  });
  useEffect(() => {
    if (finished) finish.current();
  }, [finished]);

  const share = progress && progress.total > 0 ? progress.done / progress.total : undefined;
  return (
    <div className={styles.progress}>
      <p className={styles.label}>
        <span>{label}</span>
        {progress && (
          <span className="figures">
            {t('frame.progress.count', { done: format.number(progress.done), total: format.number(progress.total) })}
          </span>
        )}
      </p>
      <progress aria-label={label} value={share} max={1} />
      <p className={styles.hint}>{waiting ? t('frame.progress.waiting') : t('frame.progress.may_leave')}</p>
    </div>
  );
}

import { useEffect, useState } from 'react';
import { useMessages } from '../messages/MessagesProvider';
import styles from './Loading.module.css';

/** Lines where the content will stand; shown only when the wait is long enough to notice. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const { t } = useMessages();
  const [noticed, setNoticed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setNoticed(true), 180);
    return () => clearTimeout(timer);
  }, []);
  if (!noticed) return <div aria-busy="true" />;
  return (
    <div role="status" aria-busy="true" className={styles.loading}>
      <span className="for-readers">{t('frame.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} style={{ width: `${92 - ((line * 37) % 45)}%` }} />
      ))}
    </div>
  );
}

import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  tone: 'attention' | 'danger' | 'calm' | 'good';
  title: string;
  role?: 'alert' | 'status';
  actions?: ReactNode;
  children?: ReactNode;
}

/** A sentence that must not be missed, beside the thing it is about. */
export function Notice({ tone, title, role, actions, children }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone} role={role}>
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {children && <div className={styles.text}>{children}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** Nothing here yet: says why, and what to do next. */
export function EmptyState({ title, children, actions }: { title: string; children?: ReactNode; actions?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <svg viewBox="0 0 120 40" className={styles.horizon} aria-hidden="true" focusable="false">
        <path d="M46 27a14 14 0 0 1 28 0z" fill="var(--sun)" opacity="0.85" />
        <path d="M0 30 18 20l9 6 14-13 12 14 10-6 9 7 14-12 12 8 10-5 12 11" fill="none" stroke="var(--fjord)" strokeWidth="1.5" strokeLinejoin="round" />
        <path d="M8 35h104" stroke="var(--fjord)" strokeWidth="1.5" strokeLinecap="round" opacity="0.5" />
      </svg>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

import type { ReactNode } from 'react';
import styles from './SourceNote.module.css';

/** Where figures come from and how sure they are. */
export function SourceNote({ children }: { children: ReactNode }) {
  return <p className={styles.note}>{children}</p>;
}

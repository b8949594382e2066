import type { ReactNode } from 'react';
import styles from './SumList.module.css';

/** Things that each have a sum. */
export function SumList({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>;
}

interface SumLineProps {
  title: ReactNode;
  sum?: ReactNode;
  /** What may be done with it; left out on paper. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** One of them: its name and sum, what is said of it, what may be done. */
export function SumLine({ title, sum, actions, children }: SumLineProps) {
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        <h3>{title}</h3>
        {sum && <span className={styles.sum}>{sum}</span>}
      </div>
      {children}
      {actions && <div className={`${styles.acts} not-on-paper`}>{actions}</div>}
    </li>
  );
}

export function SumRemark({ children }: { children: ReactNode }) {
  return <p className={styles.remark}>{children}</p>;
}

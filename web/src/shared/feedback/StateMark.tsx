import { capitalised } from '../format/sentences';
import styles from './StateMark.module.css';

export type Tone = 'good' | 'waiting' | 'attention' | 'quiet' | 'open';

/** A state in a word, with a mark whose shape says the same without colour. */
export function StateMark({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={styles.state} data-tone={tone}>
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        {tone === 'good' && <circle cx="6" cy="6" r="5" />}
        {tone === 'waiting' && <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" />}
        {tone === 'waiting' && <circle cx="6" cy="6" r="4.2" className={styles.ring} />}
        {tone === 'attention' && <path d="M6 0.8 11.4 10.8H0.6z" />}
        {tone === 'quiet' && <path d="M1.5 5h9v2h-9z" />}
        {tone === 'open' && <circle cx="6" cy="6" r="4.2" className={styles.ring} />}
      </svg>
      {capitalised(children)}
    </span>
  );
}

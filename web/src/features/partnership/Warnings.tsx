import { Notice } from '../../shared/feedback/Notice';
import styles from './Warnings.module.css';

/** What needs somebody, above everything else. */
export function Warnings({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <div className={styles.warnings}>
      {sentences.map((sentence) => (
        <Notice key={sentence} tone="attention" title={sentence} />
      ))}
    </div>
  );
}

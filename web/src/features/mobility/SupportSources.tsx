import type { Support } from './support.api';
import styles from './Support.module.css';

interface SupportSourcesProps {
  /** What the sources say, in words. */
  rule?: string;
  sources: Support['sources'];
}

/** The rule behind an answer or a day, and where it is written. */
export function SupportSources({ rule, sources }: SupportSourcesProps) {
  return (
    <span className={styles.under}>
      {rule}{' '}
      {sources.map((source, position) => (
        <span key={source.id}>
          {position > 0 && ' · '}
          <a href={source.address} target="_blank" rel="noreferrer">
            {source.title}
          </a>
        </span>
      ))}
    </span>
  );
}

import { Link } from 'react-router';
import { Notice } from '../../shared/feedback/Notice';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './NearMatches.module.css';
import { useNearMatches } from './portfolio.api';
import { usePartnerWords } from './usePartnerWords';

interface NearMatchesProps {
  /** Filters of the directory: what is looked for, wherever it lies. */
  fitting: Record<string, string | string[]>;
  enabled: boolean;
}

/** Beside what lies far away: the nearest that would do as well. Nothing where there are none. */
export function NearMatches({ fitting, enabled }: NearMatchesProps) {
  const { t } = useMessages();
  const words = usePartnerWords();
  const matches = useNearMatches(fitting, enabled).data ?? [];
  if (!enabled || matches.length === 0) return null;
  return (
    <div className={styles.matches}>
      <Notice tone="calm" title={t('near_matches.title')}>
        <p>{t('near_matches.text')}</p>
        <ul>
          {matches.map((match) => (
            <li key={match.id}>
              <Link to={`/partners/new/${match.id}`}>{match.name}</Link> · {words.place(match)}
              {words.distance(match) && ` · ${words.distance(match)}`}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

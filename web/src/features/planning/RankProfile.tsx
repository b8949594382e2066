import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './RankProfile.module.css';
import type { RunRow } from './placement_runs.api';

/** How many got which choice, as bars of one length for all. */
export function RankProfile({ run }: { run: RunRow }) {
  const { t } = useMessages();
  const format = useFormat();
  const all = Math.max(1, run.placed + run.unplaced);
  const bars = [...run.profile.map((count, rank) => ({ title: t('run.choice', { rank: rank + 1 }), count, placed: true })), { title: t('run.no_place'), count: run.unplaced, placed: false }];
  return (
    <ul className={styles.bars}>
      {bars.map((bar) => (
        <li key={bar.title}>
          <span>{bar.title}</span>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.bar} data-placed={bar.placed} style={{ width: `${(100 * bar.count) / all}%` }} />
          </span>
          <span className={styles.count}>
            {format.number(bar.count)} <span className={styles.share}>{format.number((100 * bar.count) / all)} %</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

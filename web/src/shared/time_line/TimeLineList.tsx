import { Link } from 'react-router';
import { useFormat } from '../format/useFormat';
import { useMessages } from '../messages/MessagesProvider';
import type { Bar } from './layout';
import styles from './TimeLineList.module.css';

/** The time line's bars by day. */
export function TimeLineList({ bars }: { bars: readonly Bar[] }) {
  const { t } = useMessages();
  const format = useFormat();
  const inOrder = [...bars].sort((a, b) => (a.from < b.from ? -1 : 1));
  return (
    <ul className={styles.list}>
      {inOrder.map((bar) => (
        <li key={bar.lane + bar.label + bar.from + bar.link} data-over={bar.to < format.today}>
          <span className={styles.days}>
            {bar.from === bar.to ? format.day(bar.from) : t('frame.time_line.from_to', { from: format.day(bar.from), to: format.day(bar.to) })}
          </span>
          <Link to={bar.link}>{bar.label}</Link>
          <span className={styles.lane}>{bar.lane_text}</span>
        </li>
      ))}
    </ul>
  );
}

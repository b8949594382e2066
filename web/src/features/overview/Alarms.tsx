import { Link } from 'react-router';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './Alarms.module.css';
import type { AlarmLine } from './year.api';

function Alarm({ alarm }: { alarm: AlarmLine }) {
  const { t } = useMessages();
  const format = useFormat();
  return (
    <li className={styles.alarm} data-urgent={alarm.urgent}>
      <span className={styles.text}>
        {alarm.urgent && <span className={styles.urgent}>{t('year.urgent')}</span>}
        {alarm.text}
      </span>
      <span className={styles.due}>
        {alarm.due && (
          <>
            {format.day(alarm.due)} <span className={styles.distance}>{format.distance(alarm.due)}</span>
          </>
        )}
      </span>
      <Link className={styles.action} to={alarm.link}>
        {alarm.action_text}
      </Link>
    </li>
  );
}

/** What needs someone now, the urgent first; each with what to do. */
export function Alarms({ alarms }: { alarms: readonly AlarmLine[] }) {
  const { t } = useMessages();
  if (alarms.length === 0) return <EmptyState title={t('year.nothing_now')}>{t('year.nothing_now.text')}</EmptyState>;
  return (
    <ul className={styles.alarms}>
      {alarms.map((alarm) => (
        <Alarm key={`${alarm.kind} ${alarm.link} ${alarm.text}`} alarm={alarm} />
      ))}
    </ul>
  );
}

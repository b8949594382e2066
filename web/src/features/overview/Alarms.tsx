import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './Alarms.module.css';
import type { AlarmLine } from './year.api';

const shownAtFirst = 8;

/** What needs somebody, each with the one thing to do about it. */
export function Alarms({ alarms }: { alarms: readonly AlarmLine[] }) {
  const { t } = useMessages();
  const [all, setAll] = useState(false);
  const shown = all ? alarms : alarms.slice(0, shownAtFirst);
  return (
    <>
      <ul className={styles.alarms}>
        {shown.map((alarm) => (
          <AlarmItem key={alarm.kind + alarm.link + alarm.text} alarm={alarm} />
        ))}
      </ul>
      {shown.length < alarms.length && (
        <Button variant="tertiary" data-size="sm" className={styles.more} onClick={() => setAll(true)}>
          {t('year.show_all', { count: alarms.length })}
        </Button>
      )}
    </>
  );
}

function AlarmItem({ alarm }: { alarm: AlarmLine }) {
  const { t } = useMessages();
  const format = useFormat();
  const when = alarm.due
    ? t('year.due', { day: format.day(alarm.due), distance: format.distance(alarm.due) })
    : t('year.since', { day: format.day(alarm.since) });
  return (
    <li data-urgent={alarm.urgent}>
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <circle cx="6" cy="6" r="4.4" />
      </svg>
      <p className={styles.text}>
        {alarm.urgent && <span className="for-readers">{t('year.urgent')} </span>}
        {alarm.text}
      </p>
      <p className={styles.when}>{when}</p>
      <Link to={alarm.link} className={styles.action}>
        {alarm.action_text}
        <span className="for-readers">: {alarm.text}</span>
      </Link>
    </li>
  );
}

import { Link } from 'react-router';
import { daysBetween } from '../../shared/format/dates';
import { useFormat } from '../../shared/format/useFormat';
import { patternsOf } from '../../shared/format/patterns';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { type Lane, lanesOf, monthsOf, type PlacedBar } from './lanes';
import styles from './TimeLine.module.css';
import type { YearView } from './year.api';

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

function Bar({ placed }: { placed: PlacedBar }) {
  const { t } = useMessages();
  const format = useFormat();
  const { bar, left, width, row } = placed;
  const mark = bar.from === bar.to;
  const when = mark ? format.day(bar.from) : t('year.from_to', { from: format.day(bar.from), to: format.day(bar.to) });
  return (
    <Link
      className={styles.bar}
      data-mark={mark}
      data-lane={bar.lane}
      to={bar.link}
      style={{ left: percent(left), top: `${row * 1.75}rem`, ['--length' as string]: percent(width) }}
      title={`${bar.label}, ${when}`}
      aria-label={`${bar.lane_text}: ${bar.label}, ${when}`}
    >
      <span className={styles.label}>{bar.label}</span>
    </Link>
  );
}

function LaneRow({ lane }: { lane: Lane }) {
  return (
    <>
      <div className={styles.name}>{lane.text}</div>
      <div className={styles.lane} style={{ height: `${lane.rows * 1.75}rem` }}>
        {lane.bars.map((placed) => (
          <Bar key={`${placed.bar.link} ${placed.bar.from} ${placed.bar.label}`} placed={placed} />
        ))}
      </div>
    </>
  );
}

/** The school year as a drawing: a lane per kind of thing, months above, a line at today. */
export function TimeLine({ year }: { year: YearView }) {
  const { t, language } = useMessages();
  const lanes = lanesOf(year.time_line, year.from, year.to);
  const now = daysBetween(year.from, year.today) / (daysBetween(year.from, year.to) + 1);
  return (
    <div className={styles.drawing}>
      <div />
      <div className={styles.months} aria-hidden="true">
        {monthsOf(year.from, year.to).map(({ month, left }) => (
          <span key={month} style={{ left: percent(left) }}>
            {patternsOf(language).short_months[month]}
          </span>
        ))}
      </div>
      {lanes.map((lane) => (
        <LaneRow key={lane.lane} lane={lane} />
      ))}
      {now >= 0 && now <= 1 && (
        <div className={styles.now} aria-hidden="true">
          <span style={{ left: percent(now) }}>{t('year.today')}</span>
        </div>
      )}
    </div>
  );
}

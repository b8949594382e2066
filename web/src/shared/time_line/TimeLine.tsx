import { Link } from 'react-router';
import type { Day } from '../format/dates';
import { monthText } from '../format/dates';
import { patternsOf } from '../format/patterns';
import { useMessages } from '../messages/MessagesProvider';
import { type Bar, type Lane, lanesOf, monthsOf, type PlacedBar, shareAt } from './layout';
import styles from './TimeLine.module.css';
import { TimeLineList } from './TimeLineList';

interface TimeLineProps {
  from: Day;
  to: Day;
  today: Day;
  bars: readonly Bar[];
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** The year as a drawing for the eye, and the same as a list for keyboard, voice and narrow windows. */
export function TimeLine({ from, to, today, bars }: TimeLineProps) {
  const { t } = useMessages();
  return (
    <>
      <div className={styles.drawing} aria-hidden="true">
        <Months from={from} to={to} today={today} />
        {lanesOf(bars, from, to).map((lane) => (
          <LaneRow key={lane.name} lane={lane} />
        ))}
        {from <= today && today <= to && (
          <div className={styles.overlay}>
            <span className={styles.today} style={{ insetInlineStart: percent(shareAt(from, to, today)) }}>
              {t('frame.relative.today')}
            </span>
          </div>
        )}
      </div>
      <details className={styles.list}>
        <summary>{t('frame.time_line.as_list')}</summary>
        <TimeLineList bars={bars} />
      </details>
      <div className={styles.narrow}>
        <TimeLineList bars={bars} />
      </div>
    </>
  );
}

function Months({ from, to, today }: Omit<TimeLineProps, 'bars'>) {
  const { language } = useMessages();
  return (
    <div className={styles.months}>
      {monthsOf(from, to).map(({ year, month, start }) => (
        <span key={`${year}-${month}`} style={{ insetInlineStart: percent(start) }} data-current={today.startsWith(`${year}-${String(month).padStart(2, '0')}`)}>
          {monthText(patternsOf(language), month)}
        </span>
      ))}
    </div>
  );
}

function LaneRow({ lane }: { lane: Lane }) {
  return (
    <div className={styles.lane}>
      <span className={styles.name}>{lane.text}</span>
      <div className={styles.track} data-lane={lane.name} style={{ height: `${lane.lines * 1.75 + 0.5}rem` }}>
        {lane.bars.map((placed) => (
          <BarLink key={placed.bar.label + placed.bar.from + placed.bar.link} placed={placed} />
        ))}
      </div>
    </div>
  );
}

function BarLink({ placed: { bar, start, width, isMark, line, label } }: { placed: PlacedBar }) {
  return (
    <Link
      to={bar.link}
      tabIndex={-1}
      className={styles.bar}
      data-mark={isMark}
      data-label={label}
      style={{ insetInlineStart: percent(start), width: isMark ? undefined : percent(width), insetBlockStart: `${line * 1.75 + 0.25}rem` }}
    >
      <span>{bar.label}</span>
    </Link>
  );
}

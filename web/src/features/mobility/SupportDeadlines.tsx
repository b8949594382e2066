import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { Support } from './support.api';
import { SupportSources } from './SupportSources';
import styles from './Support.module.css';

type Deadline = Support['deadlines'][number];

/** "in 9 days", or that it is over. */
export function DeadlineDistance({ day, isOver }: { day: string; isOver: boolean }) {
  const { t } = useMessages();
  const format = useFormat();
  return <span className={styles.soft}>{isOver ? t('support.deadline.over') : format.distance(day)}</span>;
}

function DeadlineLine({ deadline: { term, last_day, rule, is_over, sources } }: { deadline: Deadline }) {
  const { t } = useMessages();
  const format = useFormat();
  return (
    <li data-over={is_over}>
      <span>
        {t(`support.deadline.${term ?? 'apprentice'}`)}: <strong>{format.day(last_day)}</strong>, <DeadlineDistance day={last_day} isOver={is_over} />
      </span>
      <SupportSources rule={t(`support.rule.${rule}`)} sources={sources} />
    </li>
  );
}

/** By when to apply, each with its rule and source. */
export function SupportDeadlines({ deadlines }: { deadlines: Deadline[] }) {
  return (
    <ul className={styles.deadlines}>
      {deadlines.map((deadline) => (
        <DeadlineLine key={`${deadline.term} ${deadline.last_day}`} deadline={deadline} />
      ))}
    </ul>
  );
}

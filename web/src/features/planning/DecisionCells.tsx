import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './Decisions.module.css';
import type { Decision } from './placement_runs.api';

function Place({ decision }: { decision: Decision }) {
  const { t } = useMessages();
  const waiting = decision.waiting_place != null ? t('run.waiting', { place: decision.waiting_place, offer: decision.waiting_offer_title ?? '' }) : null;
  return (
    <span role="cell">
      {decision.offer_title ? <strong>{decision.offer_title}</strong> : t('run.no_place')}
      {decision.fixed && <span className={styles.by_hand}>{t('run.by_hand')}</span>}
      {waiting && <span className={styles.details}>{waiting}</span>}
    </span>
  );
}

const shownAtOnce = 2;

function Reasons({ reasons }: { reasons: readonly string[] }) {
  const { t } = useMessages();
  const list = (some: readonly string[]) => (
    <ul className={styles.reasons}>
      {some.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
  if (reasons.length <= shownAtOnce) return list(reasons);
  return (
    <>
      {list(reasons.slice(0, shownAtOnce))}
      <details className={styles.more}>
        <summary>{t('run.more_reasons', { count: reasons.length - shownAtOnce })}</summary>
        {list(reasons.slice(shownAtOnce))}
      </details>
    </>
  );
}

/** What a run says of one applicant. */
export function DecisionCells({ decision }: { decision: Decision }) {
  const { t } = useMessages();
  return (
    <>
      <span role="rowheader">
        <strong>{decision.person_name}</strong>
        <span className={styles.details}>{decision.programme}</span>
        {decision.together_with && <span className={styles.details}>{t('run.together_with', { name: decision.together_with })}</span>}
      </span>
      <Place decision={decision} />
      <span role="cell" data-title={t('run.rank')} data-align="end">
        {decision.rank ?? '–'}
      </span>
      <span role="cell" data-title={t('run.points')} data-align="end">
        {decision.points}
      </span>
      <span role="cell">
        <Reasons reasons={decision.reasons} />
      </span>
    </>
  );
}

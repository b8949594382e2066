import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { RunCost, RunView } from './placement_runs.api';
import styles from './RunCosts.module.css';

/** An amount of what a run costs, in its own unit. */
export function useCostWords() {
  const { t } = useMessages();
  const format = useFormat();
  return ({ kind }: Pick<RunCost, 'kind'>, amount: number) => (kind === 'grant' ? format.money(amount, 'EUR', 0) : t('run.costs.kilograms', { count: Math.round(amount / 1000) }));
}

function Cost({ cost }: { cost: RunCost }) {
  const { t } = useMessages();
  const words = useCostWords();
  const most = cost.most ?? null;
  return (
    <li>
      <span className={styles.title}>{t(`run.costs.${cost.kind}`)}</span>
      <span className={styles.amount}>{most === null ? words(cost, cost.used) : t('run.costs.of', { used: words(cost, cost.used), most: words(cost, most) })}</span>
      {most !== null && (
        <span className={styles.track} aria-hidden="true">
          <span className={styles.bar} style={{ width: `${Math.min(100, (100 * cost.used) / Math.max(1, most))}%` }} />
        </span>
      )}
      {cost.unknown > 0 && <span className={styles.unknown}>{t(`run.costs.unknown.${cost.kind}`, { count: cost.unknown })}</span>}
    </li>
  );
}

/** What all stays of a run cost together, each as a bar against its ceiling where there is one. */
export function RunCosts({ view }: { view: RunView }) {
  const { t } = useMessages();
  return (
    <>
      <ul className={styles.costs}>
        {view.costs.map((cost) => (
          <Cost key={cost.kind} cost={cost} />
        ))}
      </ul>
      <p className={styles.text}>{t('run.costs.text', { journey: t(`bounds.journey.${view.run.bounds.journey}`) })}</p>
    </>
  );
}

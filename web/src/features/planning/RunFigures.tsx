import { Button } from '@digdir/designsystemet-react';
import { Facts } from '../../shared/facts/Facts';
import { Notice } from '../../shared/feedback/Notice';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { runFileAddress, type RunRow, type RunView } from './placement_runs.api';
import styles from './RunFigures.module.css';
import { useRunWords } from './useRunWords';

function TotalRank({ run }: { run: RunRow }) {
  const { t } = useMessages();
  if (run.lower_bound == null) return <>{run.total_rank}</>;
  if (run.lower_bound === run.total_rank) return <>{t('run.total_rank.is_least', { total: run.total_rank })}</>;
  return <>{t('run.total_rank.least', { total: run.total_rank, least: run.lower_bound })}</>;
}

/** What is proved: that nothing is better, or how far off the best can be at most. */
function Proof({ run }: { run: RunRow }) {
  const { t } = useMessages();
  const format = useFormat();
  const most = run.placed_at_most;
  const least = run.lower_bound ?? run.total_rank;
  const apart = (100 * (run.total_rank - least)) / Math.max(1, least);
  const couldPlaceMore = most != null && run.placed < most;
  if (!couldPlaceMore && apart <= 0) return <>{t('run.proof.best')}</>;
  return (
    <span className={styles.proof}>
      {couldPlaceMore && <span>{t('run.proof.placed', { placed: run.placed, most })}</span>}
      {apart > 0 && <span>{t('run.proof.rank', { percent: format.number(Math.max(0.1, Math.ceil(apart * 10) / 10), 1) })}</span>}
    </span>
  );
}

/** The check sum, and the file from which it can be computed again on another machine. */
function Hash({ view }: { view: RunView }) {
  const { t } = useMessages();
  return (
    <span className={styles.check}>
      <code className={styles.hash}>{view.hash.slice(0, 16)}</code>
      <Button asChild variant="secondary" data-size="sm" className="not-on-paper">
        <a href={runFileAddress(view.run.id)} download>
          {t('run.file')}
        </a>
      </Button>
    </span>
  );
}

/** A run in figures, with what its policy promises. */
export function RunFigures({ view }: { view: RunView }) {
  const { t } = useMessages();
  const words = useRunWords();
  return (
    <div>
      <Facts
        facts={[
          { name: t('run.policy'), value: words.name(view.run) },
          { name: t('run.placed'), value: view.run.placed },
          { name: t('run.unplaced'), value: view.run.unplaced },
          { name: t('run.total_rank'), value: <TotalRank run={view.run} /> },
          view.run.placed_at_most != null && { name: t('run.proof'), value: <Proof run={view.run} /> },
          { name: t('run.blocking_pairs'), value: t('run.blocking_pairs.count', { count: view.run.blocking_pairs }) },
          { name: t('run.hash'), value: <Hash view={view} /> },
        ]}
      />
      <p className={styles.promise}>{view.promise}</p>
      {!view.replayable && <Notice tone="attention" title={t('run.not_replayable')} />}
    </div>
  );
}

import { StateMark } from '../../shared/feedback/StateMark';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './Moves.module.css';
import type { RunComparison } from './placement_runs.api';
import { WindowedRows } from './WindowedRows';

/** Who gets something else, from what to what. */
export function Moves({ moves, label }: { moves: RunComparison['moves']; label: string }) {
  const { t } = useMessages();
  const place = (title: string | null | undefined, rank: number | null | undefined) =>
    title ? (
      <>
        {title} <span className={styles.rank}>{rank != null && t('run.choice', { rank })}</span>
      </>
    ) : (
      t('run.no_place')
    );
  return (
    <WindowedRows
      label={label}
      columns="minmax(0, 3fr) minmax(0, 4fr) minmax(0, 4fr) 7rem"
      head={[{ title: t('run.person') }, { title: t('comparison.from') }, { title: t('comparison.to') }, { title: t('comparison.change') }]}
      rows={moves}
      rowKey={(move) => move.application_id}
    >
      {(move) => (
        <>
          <span role="rowheader">
            <strong>{move.person_name}</strong>
            <span className={styles.details}>{move.programme}</span>
          </span>
          <span role="cell" data-title={t('comparison.from')}>{place(move.from_title, move.from_rank)}</span>
          <span role="cell" data-title={t('comparison.to')}>{place(move.to_title, move.to_rank)}</span>
          <span role="cell">
            <StateMark tone={move.kind === 'better' ? 'good' : 'attention'}>{t(`comparison.${move.kind}`)}</StateMark>
          </span>
        </>
      )}
    </WindowedRows>
  );
}

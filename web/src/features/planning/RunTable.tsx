import { Button, Checkbox } from '@digdir/designsystemet-react';
import { Link, useNavigate } from 'react-router';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { StateMark } from '../../shared/feedback/StateMark';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { RunRow } from './placement_runs.api';
import styles from './RunTable.module.css';
import { stateOf } from './runState';
import { useRunWords } from './useRunWords';

interface RunTableProps {
  runs: readonly RunRow[];
  /** The runs ticked for comparing, at most two. */
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}

/** When a run was tried, or what else became of it. */
function What({ run }: { run: RunRow }) {
  const { t } = useMessages();
  const format = useFormat();
  const state = stateOf(run);
  if (state === 'tried_out') return format.instant(run.made_at);
  const [tone, text] = (
    {
      accepted: ['good', 'run.accepted'],
      clashing: ['attention', 'clash.state'],
      refused: ['attention', 'run.refused'],
      cancelled: ['quiet', 'run.cancelled'],
      under_way: ['waiting', 'run.computing'],
    } as const
  )[state];
  return <StateMark tone={tone}>{t(text)}</StateMark>;
}

/** Whether there is a placement to be held against another. */
const canBeCompared = (run: RunRow) => ['tried_out', 'accepted'].includes(stateOf(run));

/** The placements tried out, newest first, with what tells them apart. */
export function RunTable({ runs, chosen, onChoose }: RunTableProps) {
  const { t } = useMessages();
  const format = useFormat();
  const words = useRunWords();
  const navigate = useNavigate();
  if (runs.length === 0) return <EmptyState title={t('placing.no_runs')}>{t('placing.no_runs.text')}</EmptyState>;
  const toggle = (id: string) => onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen.slice(-1), id]);
  // The earlier of the two is what the later is held against.
  const [later, earlier] = runs.filter((run) => chosen.includes(run.id));
  return (
    <>
      <table className={styles.runs} role="table">
        <caption className="for-readers">{t('placing.runs')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className={styles.choice}>
              <span className="for-readers">{t('placing.choose.title')}</span>
            </th>
            <th role="columnheader" scope="col">{t('run.policy')}</th>
            <th role="columnheader" scope="col" data-align="end">{t('run.placed')}</th>
            <th role="columnheader" scope="col" data-align="end">{t('run.unplaced')}</th>
            <th role="columnheader" scope="col" data-align="end">{t('run.first_choices')}</th>
            <th role="columnheader" scope="col" data-align="end">{t('run.total_rank')}</th>
            <th role="columnheader" scope="col">{t('placing.made_at')}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {runs.map((run) => (
            <tr key={run.id} role="row" data-chosen={chosen.includes(run.id)}>
              <td role="cell" className={styles.choice}>
                <Checkbox disabled={!canBeCompared(run)} value={run.id} aria-label={t('placing.choose', { run: words.name(run) })} checked={chosen.includes(run.id)} onChange={() => toggle(run.id)} />
              </td>
              <th role="rowheader" scope="row">
                <Link to={`/placement-runs/${run.id}`}>{t(`placement_policy.${run.policy}`)}</Link>
                <span className={styles.details}>{words.details(run)}</span>
              </th>
              <td role="cell" data-title={t('run.placed')} data-align="end">{format.number(run.placed)}</td>
              <td role="cell" data-title={t('run.unplaced')} data-align="end">{format.number(run.unplaced)}</td>
              <td role="cell" data-title={t('run.first_choices')} data-align="end">{format.number(run.profile[0] ?? 0)}</td>
              <td role="cell" data-title={t('run.total_rank')} data-align="end">{format.number(run.total_rank)}</td>
              <td role="cell" data-title={t('placing.made_at')}>
                <What run={run} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.compare}>
        <Button variant="secondary" aria-disabled={!earlier} onClick={() => later && earlier && void navigate(`/placement-runs/${later.id}/comparison?with=${earlier.id}`)}>
          {t('placing.compare')}
        </Button>
        {!earlier && <span>{t('placing.compare.hint')}</span>}
      </p>
    </>
  );
}

import { Button } from '@digdir/designsystemet-react';
import { useNavigate } from 'react-router';
import { Notice } from '../../shared/feedback/Notice';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { standingPairs } from './pairs';
import type { RunView } from './placement_runs.api';
import { RunRefusal } from './RunRefusal';
import { useTrying } from './useTrying';

/** Some have withdrawn since the run: keep what is given as far as possible, or place everyone anew. */
export function WithdrawnSince({ view }: { view: RunView }) {
  const { t } = useMessages();
  const navigate = useNavigate();
  const trying = useTrying(view.round_id);
  if (view.withdrawn === 0 || !view.allowed_actions.includes('run_again')) return null;
  const busy = trying.policy !== null;
  async function runAgain(keeping: boolean) {
    if (busy) return;
    const { id, policy, seed, grouping, bounds } = view.run;
    const standing = new Set(view.decisions.map((decision) => decision.application_id));
    const fixed = view.run.fixed.filter((one) => standing.has(one.application_id));
    const [run] = await trying.start([{ policy, seed, grouping, bounds, fixed, pairs: standingPairs(view.run.pairs, view.decisions), ...(keeping ? { kept_run_id: id } : {}) }]);
    if (run) void navigate(`/placement-runs/${run.run.id}`);
  }
  return (
    <Notice
      tone="attention"
      title={t('run.withdrawn', { count: view.withdrawn })}
      actions={
        <>
          <Button aria-disabled={busy} onClick={() => void runAgain(true)}>
            {t('run.withdrawn.keep')}
          </Button>
          <Button variant="secondary" aria-disabled={busy} onClick={() => void runAgain(false)}>
            {t('run.withdrawn.anew')}
          </Button>
        </>
      }
    >
      <p>{t('run.withdrawn.text')}</p>
      {trying.error !== null && <RunRefusal error={trying.error} />}
    </Notice>
  );
}

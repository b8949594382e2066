import { Button } from '@digdir/designsystemet-react';
import { useNavigate } from 'react-router';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { standingPairs } from './pairs';
import { fixedOf, type Pins } from './pins';
import styles from './PinsBar.module.css';
import type { RunView } from './placement_runs.api';
import { RunRefusal } from './RunRefusal';
import type { usePins } from './usePins';
import { useTrying } from './useTrying';

/** Whom a pin could not be kept for, and why. */
function Refusal({ error, view, pins }: { error: unknown; view: RunView; pins: Pins }) {
  const nameAt = (pointer: string) => {
    const application = fixedOf(pins)[Number(pointer.split('/')[2])]?.application_id;
    return <strong>{view.decisions.find((decision) => decision.application_id === application)?.person_name}</strong>;
  };
  return <RunRefusal error={error} nameAt={nameAt} />;
}

/** What has been fixed by hand since the run, and running again with it. */
export function PinsBar({ view, pinning }: { view: RunView; pinning: ReturnType<typeof usePins> }) {
  const { t } = useMessages();
  const navigate = useNavigate();
  const trying = useTrying(view.round_id);
  if (!pinning.changed) return null;
  async function runAgain() {
    const { policy, seed, grouping, bounds } = view.run;
    // Who has withdrawn since is placed no more, by hand neither.
    const standing = new Set(view.decisions.map((decision) => decision.application_id));
    const fixed = fixedOf(pinning.pins).filter((one) => standing.has(one.application_id));
    const [run] = await trying.start([{ policy, seed, grouping, fixed, pairs: standingPairs(view.run.pairs, view.decisions), bounds }]);
    if (!run) return;
    pinning.forget();
    void navigate(`/placement-runs/${run.run.id}`);
  }
  return (
    <aside className={`${styles.bar} not-on-paper`} aria-label={t('run.pin')}>
      <div className={styles.words} role="status">
        <strong>{t('run.pins', { count: Object.keys(pinning.pins).length })}</strong>
        <span>{t('run.pins.text')}</span>
      </div>
      {trying.error !== null && <Refusal error={trying.error} view={view} pins={pinning.pins} />}
      <div className={styles.buttons}>
        <Button aria-disabled={trying.policy !== null} onClick={() => trying.policy === null && void runAgain()}>
          {t('run.pins.run_again')}
        </Button>
        {pinning.undo && (
          <Button variant="tertiary" onClick={pinning.undo}>
            {t('run.pins.undo')}
          </Button>
        )}
      </div>
    </aside>
  );
}

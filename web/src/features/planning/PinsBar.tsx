import { Button } from '@digdir/designsystemet-react';
import { useNavigate } from 'react-router';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { fixedOf } from './pins';
import styles from './PinsBar.module.css';
import type { RunView } from './placement_runs.api';
import type { usePins } from './usePins';
import { useTrying } from './useTrying';

/** What has been fixed by hand since the run, and running again with it. */
export function PinsBar({ view, pinning }: { view: RunView; pinning: ReturnType<typeof usePins> }) {
  const { t } = useMessages();
  const navigate = useNavigate();
  const trying = useTrying(view.round_id);
  if (!pinning.changed) return null;
  async function runAgain() {
    const { policy, seed, grouping } = view.run;
    const [run] = await trying.start([{ policy, seed, grouping, fixed: fixedOf(pinning.pins) }]);
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
      {trying.error !== null && <ProblemNotice error={trying.error} />}
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

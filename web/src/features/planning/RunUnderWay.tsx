import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Notice } from '../../shared/feedback/Notice';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Progress } from '../../shared/progress/Progress';
import { cancelRun, type RunView } from './placement_runs.api';
import styles from './RunUnderWay.module.css';
import type { RunState } from './runState';

/** A run that is being computed: it may be left, or given up. */
export function RunUnderWay({ view }: { view: RunView }) {
  const { t } = useMessages();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries();
  const cancelling = useMutation({ mutationFn: () => cancelRun(view.run.id), onSettled: again });
  return (
    <div className={styles.under_way}>
      <Progress address={`/api/placement-runs/${view.run.id}/events`} label={t('run.under_way')} onFinished={() => void again()} />
      {view.allowed_actions.includes('cancel') && (
        <p className={styles.cancel}>
          <Button variant="secondary" aria-disabled={cancelling.isPending} onClick={() => cancelling.isPending || cancelling.mutate()}>
            {t('run.cancel')}
          </Button>
          <span>{t('run.cancel.text')}</span>
        </p>
      )}
      {cancelling.error && <ProblemNotice error={cancelling.error} />}
    </div>
  );
}

/** A run of which no placement came. */
export function RunWithoutOutcome({ view, state }: { view: RunView; state: RunState }) {
  const { t } = useMessages();
  if (state === 'cancelled') return <Notice tone="calm" title={t('run.cancelled.text')} />;
  return (
    <Notice tone="attention" title={t('run.refused.title')}>
      <p>{view.refusal}</p>
    </Notice>
  );
}

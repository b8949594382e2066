import { useMessages } from '../../shared/messages/MessagesProvider';
import type { RunRow } from './placement_runs.api';

/** What a run is called, and what else tells it from others. */
export function useRunWords() {
  const { t } = useMessages();
  const details = (run: RunRow) =>
    [t('run.seed', { seed: String(run.seed) }), run.grouping && t(`placement_grouping.${run.grouping}`).toLowerCase(), run.fixed.length > 0 && t('run.by_hand.count', { count: run.fixed.length })]
      .filter(Boolean)
      .join(', ');
  return {
    details,
    name: (run: RunRow) => `${t(`placement_policy.${run.policy}`)}, ${details(run)}`,
  };
}

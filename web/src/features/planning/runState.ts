import type { RunRow } from './placement_runs.api';

export type RunState = 'under_way' | 'cancelled' | 'refused' | 'clashing' | 'accepted' | 'tried_out';

/** What became of a run, from what happened to it. */
export function stateOf(run: RunRow): RunState {
  if (run.accepted_on) return 'accepted';
  if (run.cancelled_at) return 'cancelled';
  if (run.refusal) return 'refused';
  if (run.queued_at && !run.decided_at) return 'under_way';
  return run.clashing.length > 0 ? 'clashing' : 'tried_out';
}

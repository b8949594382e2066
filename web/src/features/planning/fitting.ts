import type { Pins } from './pins';
import type { Decision } from './placement_runs.api';

export const shownKinds = ['all', 'unplaced', 'not_first', 'fixed'] as const;
export type Shown = (typeof shownKinds)[number];

function isShown(decision: Decision, shown: Shown, pins: Pins | undefined): boolean {
  if (shown === 'unplaced') return decision.offer_id == null;
  if (shown === 'not_first') return decision.rank !== 1;
  if (shown === 'fixed') return decision.fixed || (pins !== undefined && decision.application_id in pins);
  return true;
}

/** The decisions whose names hold what was typed, and that are of the kind asked for. */
export function fitting(decisions: readonly Decision[], typed: string, shown: Shown, pins?: Pins): Decision[] {
  const words = typed.trim().toLocaleLowerCase();
  return decisions.filter((decision) => isShown(decision, shown, pins) && (words === '' || decision.person_name.toLocaleLowerCase().includes(words)));
}

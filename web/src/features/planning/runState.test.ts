import { expect, test } from 'vitest';
import { placementRun } from '../../../test/fake_placement';
import type { RunRow } from './placement_runs.api';
import { stateOf } from './runState';

const run = placementRun(1).run as RunRow;
const queued_at = '2026-11-22T09:00:00.000Z';

test('a run is under way from its queueing until it is decided, cancelled or refused', () => {
  expect(stateOf(run)).toBe('tried_out');
  expect(stateOf({ ...run, queued_at })).toBe('under_way');
  expect(stateOf({ ...run, queued_at, decided_at: queued_at })).toBe('tried_out');
  expect(stateOf({ ...run, queued_at, cancelled_at: queued_at })).toBe('cancelled');
  expect(stateOf({ ...run, queued_at, decided_at: queued_at, refusal: 'too-hard' })).toBe('refused');
  expect(stateOf({ ...run, clashing: ['ceilings/co2'] })).toBe('clashing');
  expect(stateOf({ ...run, accepted_on: '2026-11-22' })).toBe('accepted');
});

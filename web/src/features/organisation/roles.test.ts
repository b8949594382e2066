import { expect, test } from 'vitest';
import { holdsOn, isOver } from './roles';

test('a term holds on its first and last day', () => {
  const term = { valid_from: '2026-08-01', valid_to: '2027-06-30' };
  expect(['2026-07-31', '2026-08-01', '2027-06-30', '2027-07-01'].map((day) => holdsOn(term, day))).toEqual([false, true, true, false]);
});

test('a term without a last day is never over', () => {
  expect(isOver({ valid_from: '2026-08-01' }, '2099-01-01')).toBe(false);
  expect(isOver({ valid_from: '2026-08-01', valid_to: '2026-08-31' }, '2026-08-31')).toBe(false);
  expect(isOver({ valid_from: '2026-08-01', valid_to: '2026-08-31' }, '2026-09-01')).toBe(true);
});

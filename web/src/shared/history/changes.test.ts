import { expect, test } from 'vitest';
import { changesBetween, linesOf, valueText } from './changes';

const entry = { at: '2026-11-16T08:00:00Z', action: 'edited' };

test('only what differs is a change', () => {
  const before = { id: 'a', version: 1, notice_days: 60, kind: 'framework' };
  const after = { id: 'a', version: 2, notice_days: 90, kind: 'framework' };
  expect(changesBetween({ ...entry, before, after })).toEqual([{ field: 'notice_days', before: 60, after: 90 }]);
});

test('what is new lists nothing', () => {
  expect(changesBetween({ ...entry, before: null, after: { notice_days: 90 } })).toEqual([]);
});

test('nested values read as words without ids', () => {
  expect(valueText({ name: 'Hélène Roussel', signed_on: '2026-11-10', paper_id: 'x' })).toBe('Hélène Roussel 2026-11-10');
  expect(valueText(null)).toBe('–');
});

test('readings in a row by one person on one day are told once', () => {
  const read = (at: string, person_name: string) => ({ at, person_name, action: 'read' });
  const lines = linesOf([read('2026-11-16T09:00:00Z', 'Guro'), read('2026-11-16T08:00:00Z', 'Guro'), read('2026-11-16T07:00:00Z', 'Ingrid'), read('2026-11-15T07:00:00Z', 'Ingrid'), entry, entry]);
  expect(lines.map(({ at, times }) => [at.slice(8, 13), times])).toEqual([['16T09', 2], ['16T07', 1], ['15T07', 1], ['16T08', 1], ['16T08', 1]]);
});

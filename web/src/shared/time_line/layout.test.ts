import { expect, test } from 'vitest';
import { type Bar, lanesOf, monthsOf, shareAt } from './layout';

const from = '2026-08-01';
const to = '2027-07-31';

function bar(label: string, start: string, end: string, lane = 'offers'): Bar {
  return { lane, lane_text: lane, label, from: start, to: end, link: '/' };
}

test('a school year has twelve months, the first at its left edge', () => {
  const months = monthsOf(from, to);
  expect(months.map(({ month }) => month)).toEqual([8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7]);
  expect(months[0]?.start).toBe(0);
  expect(months[5]?.year).toBe(2027);
});

test('bars that do not meet share a line, those that do not fit side by side get one each', () => {
  const [lane] = lanesOf([bar('Autumn', '2026-08-20', '2026-10-20'), bar('Spring', '2027-01-10', '2027-03-10'), bar('Long', '2026-09-01', '2027-02-01')], from, to);
  expect(lane?.bars.map(({ line }) => line)).toEqual([0, 0, 1]);
  expect(lane?.lines).toBe(2);
});

test('a label that does not fit into its bar stands after it, at the right edge before it', () => {
  const [lane] = lanesOf([bar('Visit to Berufskolleg Witten', '2026-10-01', '2026-10-01'), bar('Visit to Berufskolleg Witten', '2027-07-20', '2027-07-20')], from, to);
  expect(lane?.bars.map(({ label, isMark }) => [label, isMark])).toEqual([['after', true], ['before', true]]);
});

test('a bar that began before the period begins at its edge', () => {
  const [lane] = lanesOf([bar('Twelve in Nantes for the year', '2026-05-01', '2027-07-31')], from, to);
  expect(lane?.bars[0]).toMatchObject({ start: 0, width: 1, label: 'inside' });
});

test('what lies outside the period is left out', () => {
  expect(lanesOf([bar('Old', '2025-01-01', '2025-02-01')], from, to)).toEqual([]);
});

test('lanes keep the order in which they come', () => {
  const lanes = lanesOf([bar('A', '2026-09-01', '2026-09-02', 'calls'), bar('B', '2026-09-01', '2026-09-02', 'away')], from, to);
  expect(lanes.map(({ name }) => name)).toEqual(['calls', 'away']);
});

test('today has its share of the width', () => {
  expect(shareAt(from, to, '2026-08-01')).toBe(0);
  expect(shareAt(from, to, '2027-01-30')).toBeCloseTo(0.5, 2);
});

import { describe, expect, test } from 'vitest';
import { lanesOf, monthsOf } from './lanes';

const bar = (lane: string, label: string, from: string, to: string) => ({ lane, lane_text: lane, label, from, to, link: '/' });

describe('lanes of the year', () => {
  test('bars that would touch stand below each other', () => {
    const [lane] = lanesOf([bar('away', 'Nantes', '2026-09-01', '2026-12-01'), bar('away', 'Kyoto', '2026-10-01', '2027-01-01')], '2026-08-01', '2027-07-31');
    expect(lane?.rows).toBe(2);
    expect(lane?.bars.map((placed) => placed.row)).toEqual([0, 1]);
  });

  test('bars far apart share a row', () => {
    const [lane] = lanesOf([bar('away', 'Nantes', '2026-09-01', '2026-09-20'), bar('away', 'Kyoto', '2027-04-01', '2027-05-01')], '2026-08-01', '2027-07-31');
    expect(lane?.rows).toBe(1);
  });

  test('a label needs room even where its mark is short', () => {
    const [lane] = lanesOf([bar('visits', 'A school with a long name', '2026-09-01', '2026-09-01'), bar('visits', 'B', '2026-09-20', '2026-09-20')], '2026-08-01', '2027-07-31');
    expect(lane?.rows).toBe(2);
  });

  test('what began before the year or ends after it is cut to the year', () => {
    const [lane] = lanesOf([bar('away', 'Nantes', '2025-01-01', '2028-01-01')], '2026-08-01', '2027-07-31');
    expect(lane?.bars[0]).toMatchObject({ left: 0, width: 1 });
  });

  test('the school year has twelve months from August', () => {
    const months = monthsOf('2026-08-01', '2027-07-31');
    expect(months.map(({ month }) => month)).toEqual([7, 8, 9, 10, 11, 0, 1, 2, 3, 4, 5, 6]);
    expect(months[0]?.left).toBe(0);
  });
});

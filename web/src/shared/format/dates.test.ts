import { describe, expect, test } from 'vitest';
import { daysBetween, dayText, distanceText, lastDayOfTerm, shortDayText } from './dates';
import { patternsOf } from './patterns';
import en from '../messages/en';
import sv from '../messages/sv';
import { translator } from '../messages/translate';

const today = '2026-11-16';

describe('a day in words', () => {
  test('has its weekday, and no year when it is this one', () => {
    expect(dayText(patternsOf('en'), '2026-03-12', today)).toBe('Thu 12 March');
    expect(dayText(patternsOf('nb'), '2026-03-12', today)).toBe('tors. 12. mars');
    expect(dayText(patternsOf('da'), '2026-05-01', today)).toBe('fre. 1. maj');
    expect(dayText(patternsOf('sv'), '2026-08-31', today)).toBe('mån. 31 augusti');
  });

  test('has the year when it is another', () => {
    expect(dayText(patternsOf('en'), '2027-07-31', today)).toBe('Sat 31 July 2027');
    expect(dayText(patternsOf('nb'), '2025-12-31', today)).toBe('ons. 31. desember 2025');
  });

  test('stays on one line in a column', () => {
    expect(shortDayText(patternsOf('nb'), '2027-01-03')).toBe('3.\u00a0jan.\u00a02027');
  });
});

describe('how far a day is', () => {
  const t = translator('en', en);

  test.each([
    ['2026-11-16', 'today'],
    ['2026-11-17', 'tomorrow'],
    ['2026-11-15', 'yesterday'],
    ['2026-11-25', 'in 9 days'],
    ['2026-12-28', 'in 6 weeks'],
    ['2027-02-16', 'in 3 months'],
    ['2030-11-16', 'in 4 years'],
    ['2026-11-14', '2 days ago'],
    ['2025-11-16', '12 months ago'],
  ])('%s is %s', (day, words) => {
    expect(distanceText(t, day, today)).toBe(words);
  });

  test('reads in Swedish', () => {
    expect(distanceText(translator('sv', sv), '2026-11-25', today)).toBe('om 9 dagar');
  });

  test('is not moved by summer time', () => {
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
  });
});

describe('the last day of a term', () => {
  test('is the day before the same date', () => {
    expect(lastDayOfTerm('2027-08-01', 4)).toBe('2031-07-31');
    expect(lastDayOfTerm('2028-03-01', 1)).toBe('2029-02-28');
  });
});

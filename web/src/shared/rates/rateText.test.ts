import { expect, test } from 'vitest';
import type { useFormat } from '../format/useFormat';
import { callText, keyText, type Speaking, valueText } from './rateText';

const words: Record<string, string> = { 'rate_word.nearest': 'to the nearest', 'rate_key.staff': 'staff', 'rate_per.day': 'a day', 'rate_unit.days': 'days' };
const speaking: Speaking = {
  has: (key) => key in words,
  t: (key, values) => words[key] ?? [key, ...Object.values(values ?? {})].join(' '),
  format: {
    number: (value: number, decimals = 0) => value.toFixed(decimals),
    money: (minor: number, currency: string, decimals = 2) => `${currency} ${(minor / 100).toFixed(decimals)}`,
    country: (code: string) => `country ${code}`,
    day: (day: string) => `day ${day}`,
    shortDay: (day: string) => `short ${day}`,
  } as unknown as ReturnType<typeof useFormat>,
};
const value = (low: string, high: string, unit: string) => valueText(speaking, { low, high, unit });

test('an amount with equal ends is one amount', () => expect(value('211', '211', 'EUR')).toBe('EUR 211'));
test('an amount by the day keeps its cents', () => expect(value('133.70', '133.70', 'EUR_per_day')).toBe('EUR 133.70 a day'));
test('a range tells both ends', () => expect(value('41', '117', 'EUR_per_day')).toBe('rate.range 41 EUR 117 a day'));
test('a lower end that is not known is left out', () => expect(value('', '117', 'EUR')).toBe('rate.until EUR 117'));
test('a share is a percentage', () => expect(value('0.7', '0.7', 'share')).toBe('70 %'));
test('a share of two thirds has one decimal', () => expect(value('0.666667', '0.666667', 'share')).toBe('66.7 %'));
test('a word is told as a word', () => expect(value('nearest', '', 'word')).toBe('to the nearest'));
test('a limit may have only a least', () => expect(value('2', '', 'days')).toBe('rate.at_least 2 days'));
test('a deadline is a day and a time', () => expect(value('2026-02-19T12:00+01:00', '', 'date_time')).toBe('day 2026-02-19 call.at 12:00'));
test('a band of kilometres is told with its ends', () => expect(keyText(speaking, 'travel_green', '500-1999')).toBe('rate_key.band 500 1999'));
test('the last band has no end', () => expect(keyText(speaking, 'travel_green', '8000-')).toBe('rate_key.band_open 8000'));
test('a key of two parts is told part by part', () => expect(keyText(speaking, 'individual_support', 'staff/1')).toBe('staff, rate_key.group 1'));
test('a country is named', () => expect(keyText(speaking, 'country_group', 'DE')).toBe('country DE'));
test('the calls of a rate are its years', () => {
  expect(callText(speaking, { first_call_year: 2024, last_call_year: 2026 })).toBe('2024–2026');
  expect(callText(speaking, { first_call_year: 2026, last_call_year: 2026 })).toBe('2026');
  expect(callText(speaking, { first_call_year: 2024 })).toBe('rate.call.from 2024');
  expect(callText(speaking, {})).toBe('rate.call.all');
});

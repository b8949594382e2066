import { expect, test } from 'vitest';
import { moneyText, numberText } from './numbers';
import { patternsOf } from './patterns';
import { byName } from './sorting';

test('numbers are grouped by three', () => {
  expect(numberText(patternsOf('en'), 1234567.891, 1)).toBe('1,234,567.9');
  expect(numberText(patternsOf('nb'), 1000)).toBe('1\u00a0000');
  expect(numberText(patternsOf('da'), 999)).toBe('999');
});

test('a rounded zero has no minus sign', () => {
  expect(numberText(patternsOf('sv'), -1234.5, 1)).toBe('\u22121\u00a0234,5');
  expect(numberText(patternsOf('sv'), -0.004, 2)).toBe('0,00');
});

test('money reads as the server writes it', () => {
  expect(moneyText(patternsOf('da'), 123450, 'DKK')).toBe('1.234,50\u00a0kr.');
  expect(moneyText(patternsOf('nb'), 123450, 'NOK')).toBe('1\u00a0234,50\u00a0kr');
  expect(moneyText(patternsOf('da'), 123450, 'NOK')).toBe('1.234,50\u00a0NOK');
  expect(moneyText(patternsOf('en'), 123450, 'NOK')).toBe('NOK\u00a01,234.50');
  expect(moneyText(patternsOf('en'), -5, 'EUR')).toBe('\u2212€0.05');
});

test('whole amounts can go without decimals', () => {
  expect(moneyText(patternsOf('sv'), 2134000, 'EUR', 0)).toBe('21\u00a0340\u00a0€');
});

test('Å sorts last in Norwegian and first in English', () => {
  const towns = ['Ås', 'Bergen', 'Oslo'];
  expect([...towns].sort(byName('nb', (town) => town))).toEqual(['Bergen', 'Oslo', 'Ås']);
  expect([...towns].sort(byName('en', (town) => town))).toEqual(['Ås', 'Bergen', 'Oslo']);
});

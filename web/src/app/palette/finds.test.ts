import { expect, test } from 'vitest';
import { fits } from './finds';

test('words may be begun in any order and without accents', () => {
  expect(fits('Lycée Descartes', 'des ly')).toBe(true);
  expect(fits('Prepare an agreement', 'agr')).toBe(true);
  expect(fits('Prepare an agreement', 'greement')).toBe(false);
  expect(fits('Partners', '')).toBe(true);
});

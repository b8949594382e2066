import { expect, test } from 'vitest';
import type { RegisterProfile } from './imports.api';
import { columnPointer, feeding, fieldOf } from './profile';

const profile: RegisterProfile = {
  name: 'no_nsr',
  register_name: 'no_orgnr',
  kind: 'school',
  columns: [
    { field: 'official_number', column: 'orgnr', words: [] },
    { field: 'ownership_form', column: 'eierform', words: [{ value: 'Privat', word: 'privately_owned' }] },
  ],
  grade_forms: [],
};

test('a column fed anew forgets what its values meant', () => {
  expect(feeding(profile, 'eierform', 'kind').columns.at(-1)).toEqual({ field: 'kind', column: 'eierform', words: [] });
});

test('a column can be left unused', () => {
  const without = feeding(profile, 'orgnr', undefined);
  expect(fieldOf(without, 'orgnr')).toBeUndefined();
  expect(fieldOf(without, 'eierform')).toBe('ownership_form');
});

test('the server speaks of a column by its place among those in use', () => {
  expect(columnPointer(profile, 'eierform')).toBe('/columns/1');
  expect(columnPointer(profile, 'oppdatert')).not.toMatch(/\/\d+$/);
});

import { expect, test } from 'vitest';
import { textFor, withEveryLanguage, written } from './languageTexts';

const danish = { language: 'da', text: 'Velkommen' };
const english = { language: 'en', text: 'Welcome' };

test('a reader gets her own language, a neighbour’s, or English', () => {
  expect(textFor([english, danish], 'da')).toBe('Velkommen');
  expect(textFor([english, danish], 'sv')).toBe('Velkommen');
  expect(textFor([{ language: 'fi', text: 'Tervetuloa' }, english], 'nb')).toBe('Welcome');
  expect(textFor([{ language: 'fi', text: 'Tervetuloa' }], 'nb')).toBe('Tervetuloa');
  expect(textFor([], 'nb')).toBe('');
});

test('a form has a line for each of our languages and keeps the others', () => {
  const lines = withEveryLanguage([{ language: 'fi', text: 'Tervetuloa' }, danish]);
  expect(lines.map((line) => line.language)).toEqual(['da', 'nb', 'sv', 'en', 'fi']);
  expect(written(lines)).toEqual([danish, { language: 'fi', text: 'Tervetuloa' }]);
});

import { expect, test } from 'vitest';
import { IntlMessageFormat } from 'intl-messageformat';
import da from './da';
import en from './en';
import { type Language, languages } from './languages';
import nb from './nb';
import sv from './sv';
import { translator } from './translate';

const all: Record<Language, Record<string, string>> = { da, nb, sv, en };

test.each(languages)('%s has every sentence that English has', (language) => {
  expect(Object.keys(all[language]).sort()).toEqual(Object.keys(en).sort());
});

test.each(languages)('every sentence of %s can be read as ICU MessageFormat', (language) => {
  for (const [key, text] of Object.entries(all[language])) {
    expect(() => new IntlMessageFormat(text, language, undefined, { ignoreTag: true }), key).not.toThrow();
  }
});

test('a sentence takes its values and its plural', () => {
  const t = translator('nb', nb);
  expect(t('frame.relative.in_days', { count: 1 })).toBe('om 1 dag');
  expect(t('agreement.with', { partner: 'Lycée Descartes' })).toBe('Avtale med Lycée Descartes');
});

test('a missing sentence is seen while developing', () => {
  expect(translator('en', en)('no.such.sentence')).toBe('⟦no.such.sentence⟧');
});

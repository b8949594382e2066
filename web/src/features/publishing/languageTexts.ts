import { type Language, languages } from '../../shared/messages/languages';

export interface LanguageText {
  language: string;
  text: string;
}

const scandinavian: readonly string[] = ['nb', 'da', 'sv'];

/** What a reader of this language gets: her own, for Scandinavians a neighbour's, then English, then whatever there is. */
export function textFor(texts: readonly LanguageText[], wanted: string): string {
  const near = scandinavian.includes(wanted) ? scandinavian : [];
  for (const language of [wanted, ...near, 'en']) {
    const found = texts.find((text) => text.language === language);
    if (found !== undefined) return found.text;
  }
  return texts[0]?.text ?? '';
}

/** One line for each language that we speak, and after them those that are written in another. */
export function withEveryLanguage(texts: readonly LanguageText[]): LanguageText[] {
  const ours = languages.map((language) => texts.find((text) => text.language === language) ?? { language, text: '' });
  return [...ours, ...texts.filter((text) => !languages.includes(text.language as Language))];
}

export function written(texts: readonly LanguageText[]): LanguageText[] {
  return texts.filter((text) => text.text.trim() !== '');
}

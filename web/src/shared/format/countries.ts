import type { Language } from '../messages/languages';

const names = new Map<Language, Intl.DisplayNames>();

/** The country's name in the reader's language; the code itself when nobody knows it. */
export function countryText(language: Language, code: string): string {
  let display = names.get(language);
  if (display === undefined) {
    display = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
    names.set(language, display);
  }
  try {
    return display.of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}

const spoken = new Map<Language, Intl.DisplayNames>();

export function languageText(language: Language, code: string): string {
  let display = spoken.get(language);
  if (display === undefined) {
    display = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });
    spoken.set(language, display);
  }
  try {
    return display.of(code) ?? code;
  } catch {
    return code;
  }
}

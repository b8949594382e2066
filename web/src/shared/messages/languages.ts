import type { Messages } from './merged';

export const languages = ['da', 'nb', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** A language is listed under its own name, whatever language the page is in. */
export const languageNames: Record<Language, string> = {
  da: 'Dansk',
  nb: 'Norsk bokmål',
  sv: 'Svenska',
  en: 'English',
};

const loaders: Record<Language, () => Promise<{ default: Messages }>> = {
  da: () => import('./da'),
  nb: () => import('./nb'),
  sv: () => import('./sv'),
  en: () => import('./en'),
};

export async function loadMessages(language: Language): Promise<Messages> {
  return (await loaders[language]()).default;
}

export function isLanguage(text: string | null | undefined): text is Language {
  return languages.some((language) => language === text);
}

const stored = 'utsyn.language';

/** The language chosen before, else the first of the browser's that we have, else Norwegian bokmål. */
export function firstLanguage(): Language {
  const chosen = localStorage.getItem(stored);
  if (isLanguage(chosen)) return chosen;
  for (const wish of navigator.languages) {
    const base = wish.toLowerCase().split('-')[0];
    if (base === 'no' || base === 'nn') return 'nb';
    if (isLanguage(base)) return base;
  }
  return 'nb';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(stored, language);
}

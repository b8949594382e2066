import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './languages';
import type { Messages } from './merged';

export type Values = Record<string, string | number>;
export type Translate = (key: string, values?: Values) => string;

/** Looks a key up and fills it in. A missing key shows as itself, marked while developing. */
export function translator(language: Language, messages: Messages): Translate {
  const parsed = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    const text = messages[key];
    if (text === undefined) return import.meta.env.DEV ? `⟦${key}⟧` : key;
    if (!text.includes('{') && !text.includes("'")) return text;
    let message = parsed.get(key);
    if (message === undefined) {
      message = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
      parsed.set(key, message);
    }
    return String(message.format(values));
  };
}

import formats from '../../../../src/platform/messages/formats.json';
import type { Language } from '../messages/languages';

/** How each language writes dates, numbers and money: the same patterns as in letters and PDFs. */
export type Patterns = (typeof formats)['nb'] & { symbols: Partial<Record<string, string>> };

export function patternsOf(language: Language): Patterns {
  return formats[language] as Patterns;
}

/** A pattern's `{name}`s replaced by their values. */
export function filled(pattern: string, values: Record<string, string | number>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

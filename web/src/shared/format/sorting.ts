import type { Language } from '../messages/languages';

/** Å sorts last in da, nb and sv; numbers inside names sort by value. */
export function byName<Named>(language: Language, nameOf: (named: Named) => string): (a: Named, b: Named) => number {
  const collator = new Intl.Collator(language, { numeric: true });
  return (a, b) => collator.compare(nameOf(a), nameOf(b));
}

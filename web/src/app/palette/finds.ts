/** One thing the palette can lead to. */
export interface Find {
  key: string;
  text: string;
  hint?: string;
  group: string;
  to: string;
}

/** Every word typed must begin some word of the text, in any order: "des ly" finds "Lycée Descartes". */
export function fits(text: string, typed: string): boolean {
  const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain(text).split(/[^\p{L}\p{N}]+/u);
  return plain(typed)
    .split(/\s+/)
    .filter((part) => part !== '')
    .every((part) => words.some((word) => word.startsWith(part)));
}

/** A word that stands alone begins with a capital: the words in the messages are written for the middle of a sentence. */
export function capitalised(text: string): string {
  const first = [...text][0] ?? '';
  return first.toLocaleUpperCase() + text.slice(first.length);
}

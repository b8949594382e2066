/** The list with one entry moved to another position; positions outside it are its ends. */
export function moved<Entry>(list: readonly Entry[], from: number, to: number): Entry[] {
  const next = [...list];
  const [entry] = next.splice(from, 1);
  if (entry === undefined) return next;
  next.splice(Math.min(Math.max(to, 0), next.length), 0, entry);
  return next;
}

/** Chosen last when it was not chosen, no longer chosen when it was; a full list takes no more. */
export function toggled(list: readonly string[], entry: string, most: number): string[] {
  if (list.includes(entry)) return list.filter((other) => other !== entry);
  return list.length < most ? [...list, entry] : [...list];
}

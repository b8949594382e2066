import type { RegisterField, RegisterProfile } from './imports.api';

/** What a column of the file feeds by the profile. */
export function fieldOf(profile: RegisterProfile, column: string): RegisterField {
  return profile.columns.find((known) => known.column === column)?.field;
}

/** The profile with one column feeding another field, or none. What the column's values mean stays only with its field. */
export function feeding(profile: RegisterProfile, column: string, field: RegisterField): RegisterProfile {
  const others = profile.columns.filter((known) => known.column !== column);
  if (field === undefined) return { ...profile, columns: others };
  return { ...profile, columns: [...others, { field, column, words: [] }] };
}

/** Where the server speaks of a column's field. */
export function columnPointer(profile: RegisterProfile, column: string): string {
  const index = profile.columns.findIndex((known) => known.column === column);
  return index < 0 ? `/columns/unused-${column}` : `/columns/${index}`;
}

export type Messages = Readonly<Record<string, string>>;

/** One flat table out of the message files of all slices. */
export function merged(files: Record<string, unknown>): Messages {
  return Object.assign({}, ...Object.values(files)) as Messages;
}

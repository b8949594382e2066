/** One entry of the journal as the API tells it. */
export interface JournalEntry {
  at: string;
  person_name?: string | null;
  action: string;
  before?: unknown;
  after?: unknown;
}

export interface Change {
  field: string;
  before: unknown;
  after: unknown;
}

const silent = new Set(['id', 'version', 'organisation_id']);

/** The fields of which a change tells something to a person; a thing's creation lists nothing. */
export function changesBetween({ before, after }: JournalEntry): Change[] {
  if (!isRecord(before) || !isRecord(after)) return [];
  return Object.keys({ ...before, ...after })
    .filter((field) => !silent.has(field) && !field.endsWith('_id'))
    .filter((field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null))
    .map((field) => ({ field, before: before[field] ?? undefined, after: after[field] }));
}

export interface HistoryLine extends JournalEntry {
  /** How often the same person did the same in a row. */
  times: number;
}

/** The journal with readings in a row by one person told once, at their latest. */
export function linesOf(entries: readonly JournalEntry[]): HistoryLine[] {
  const lines: HistoryLine[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    const again = last?.action === 'read' && entry.action === 'read' && last.person_name === entry.person_name && last.at.slice(0, 10) === entry.at.slice(0, 10);
    if (again) last.times += 1;
    else lines.push({ ...entry, times: 1 });
  }
  return lines;
}

export function valueText(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) return value.map(valueText).join('; ');
  if (isRecord(value)) {
    return Object.entries(value)
      .filter(([field]) => !field.endsWith('id'))
      .map(([, part]) => valueText(part))
      .join(' ');
  }
  return String(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { api, body, form } from '../../shared/api/client';
import { type Page, page } from '../../shared/api/paging';
import type { Answer, Row } from '../../shared/api/types';

export type DirectoryImport = Answer<'/api/directory-imports/{id}', 'get'>;
export type ImportColumn = DirectoryImport['columns'][number];
export type ImportCounts = NonNullable<DirectoryImport['counts']>;
export type ImportRow = Row<'/api/directory-imports/{id}/rows'>;
export type RegisterProfile = DirectoryImport['profile'];
export type RegisterField = ImportColumn['field'];
export type VersionChoice = NonNullable<ImportRow['choice']>;

/** Every row ends in exactly one of these, so they add up to all rows. */
export const outcomes = ['new_entry', 'changed', 'same', 'conflict', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];
/** The rows that are looked at: of one outcome, or those that stand on no map. */
export type Selection = Outcome | 'no_position';

export async function fetchImports(): Promise<DirectoryImport[]> {
  return (await body(api.GET('/api/directory-imports'))).items;
}

export function fetchImport(id: string): Promise<DirectoryImport> {
  return body(api.GET('/api/directory-imports/{id}', { params: { path: { id } } }));
}

export function uploadRegister(file: File): Promise<DirectoryImport> {
  return body(api.POST('/api/directory-imports', { body: { file } as never, bodySerializer: () => form({ file }) }));
}

/** Tries every row with this profile; nothing is written to the directory yet. */
export function checkRows(id: string, profile: RegisterProfile): Promise<DirectoryImport> {
  return body(api.PUT('/api/directory-imports/{id}/profile', { params: { path: { id } }, body: profile }));
}

export function fetchRows(id: string, shown: Selection, after: string | undefined): Promise<Page<ImportRow>> {
  const selection = shown === 'no_position' ? ({ finding: shown } as const) : { outcome: shown };
  const query = { ...selection, limit: 50, ...(after === undefined ? {} : { after }) };
  return page(api.GET('/api/directory-imports/{id}/rows', { params: { path: { id }, query } }));
}

export function decideConflict(id: string, line: number, choice: VersionChoice): Promise<ImportRow> {
  return body(api.PUT('/api/directory-imports/{id}/decisions/{line}', { params: { path: { id, line: String(line) } }, body: { choice } }));
}

export function runImport(id: string): Promise<DirectoryImport> {
  return body(api.POST('/api/directory-imports/{id}/run', { params: { path: { id } } }));
}

export function undoImport(id: string): Promise<DirectoryImport> {
  return body(api.POST('/api/directory-imports/{id}/undo', { params: { path: { id } } }));
}

export function progressAddress(id: string): string {
  return `/api/directory-imports/${id}/events`;
}

export function refusedRowsAddress(id: string): string {
  return `/api/directory-imports/${id}/refused.csv`;
}

import { api, body, form } from './client';

export interface PaperOf {
  noun: string;
  subject_id: string;
}

/** Keeps a paper with the thing it belongs to; answers with the paper's id. */
export async function keepPaper(file: File, of: PaperOf): Promise<string> {
  const kept = await body(api.POST('/api/attachments', { body: { ...of, file } as never, bodySerializer: () => form({ ...of, file }) }));
  return kept.id;
}

export function paperAddress(id: string): string {
  return `/api/attachments/${id}`;
}

import { api, body } from '../../shared/api/client';
import type { JournalEntry } from '../../shared/history/changes';

/** What keeps a history here. */
export type Kept = 'stays' | 'offers' | 'offer-rounds' | 'trainings-abroad';

export async function fetchHistory(of: Kept, id: string): Promise<JournalEntry[]> {
  return (await body(api.GET(`/api/${of}/{id}/history`, { params: { path: { id } } }))).items;
}

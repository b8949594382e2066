import { api, body } from '../../shared/api/client';
import type { Row } from '../../shared/api/types';

export type Place = Row<'/api/organisations'>;

/** The organisations at or below where the reader acts that have people of their own. */
export async function fetchOwnPlaces(): Promise<Place[]> {
  return (await body(api.GET('/api/organisations', { params: { query: { own: 'true', limit: 200 } as never } }))).items;
}

export async function findPlaces(words: string): Promise<Place[]> {
  return (await body(api.GET('/api/organisations', { params: { query: { q: words, limit: 8 } as never } }))).items;
}

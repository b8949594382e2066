import { api, body } from '../api/client';
import type { Answer } from '../api/types';

export async function fetchPlaces(name: string): Promise<Answer<'/api/places', 'get'>['items']> {
  return (await body(api.GET('/api/places', { params: { query: { name } } }))).items;
}

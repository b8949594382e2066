import { api, body } from '../../shared/api/client';
import type { Row } from '../../shared/api/types';

/** Agreements that an offer may come from: signed by both and not over. */
export async function fetchOfferableAgreements(): Promise<Row<'/api/agreements'>[]> {
  const read = async (state: string) =>
    (await body(api.GET('/api/agreements', { params: { query: { state, limit: '200', sort: 'partner' } as never } }))).items;
  return [...(await read('in_force')), ...(await read('awaiting_start'))];
}

import { api, body } from '../../shared/api/client';
import { type Page, page } from '../../shared/api/paging';
import type { Answer, Row } from '../../shared/api/types';

export type OrganisationRow = Row<'/api/organisations'>;
export type OrganisationView = Answer<'/api/organisations/{id}', 'get'>;

/** Searches the directory that partners are picked from. */
export function findOrganisations(query: Record<string, string | string[]>): Promise<Page<OrganisationRow>> {
  return page(api.GET('/api/organisations', { params: { query: query as never } }));
}

export function fetchOrganisation(id: string): Promise<OrganisationView> {
  return body(api.GET('/api/organisations/{id}', { params: { path: { id } } }));
}

import { api, body } from '../../shared/api/client';
import { type Page, page } from '../../shared/api/paging';
import type { Answer, Input, Row } from '../../shared/api/types';

export type MembershipView = Row<'/api/memberships'>;
export type MembershipDraft = Input<'/api/memberships', 'post'>;
export type ShareKind = MembershipView['shares'][number];

export type SharedFigures = Answer<'/api/shared-figures', 'get'>;

export const shareKinds = ['partners', 'figures', 'persons'] as const satisfies readonly ShareKind[];

export async function fetchMemberships(): Promise<MembershipView[]> {
  return (await body(api.GET('/api/memberships'))).items;
}

export function fetchMembers(umbrellaId: string, query: Record<string, string>): Promise<Page<MembershipView>> {
  return page(api.GET('/api/organisations/{id}/members', { params: { path: { id: umbrellaId }, query: query as never } }));
}

export function addMembership(draft: MembershipDraft): Promise<unknown> {
  return body(api.POST('/api/memberships', { body: draft }));
}

export function endMembership(id: string, lastDay: string): Promise<unknown> {
  return body(api.POST('/api/memberships/{id}/ending', { params: { path: { id } }, body: { valid_to: lastDay } }));
}

export function chooseShares(id: string, shares: ShareKind[]): Promise<unknown> {
  return body(api.PUT('/api/memberships/{id}/shares', { params: { path: { id } }, body: { shares } }));
}

export function membersSheet(umbrellaId: string): string {
  return `/api/organisations/${umbrellaId}/members.csv`;
}

export function fetchSharedFigures(): Promise<SharedFigures> {
  return body(api.GET('/api/shared-figures'));
}

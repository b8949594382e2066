import { api, body } from '../../shared/api/client';
import { type Page, page } from '../../shared/api/paging';
import type { Answer, Input, Row } from '../../shared/api/types';
import type { Session } from '../../shared/session/session.api';

export type PersonRow = Row<'/api/people'>;
export type PersonView = Answer<'/api/people/{id}', 'get'>;
export type RoleRow = PersonView['roles'][number];
export type PersonDraft = Input<'/api/people', 'post'>;
export type PersonEdit = Input<'/api/people/{id}', 'put'>;
export type RoleDraft = Input<'/api/people/{id}/roles', 'post'>;
export type NamedFor = Row<'/api/people/{id}/named-for'>;
export type Leaving = Input<'/api/people/{id}/leaving', 'post'>;
export type LeavingOutcome = Answer<'/api/people/{id}/leaving', 'post'>;
export type Invitation = Row<'/api/invitations'>;
export type InvitationDraft = Input<'/api/invitations', 'post'>;
export type InvitationMade = Answer<'/api/invitations', 'post'>;
export type InvitationOffer = Answer<'/api/invitation-links/{token}', 'get'>;

export function fetchPeople(query: Record<string, string>): Promise<Page<PersonRow>> {
  return page(api.GET('/api/people', { params: { query: query as never } }));
}

export function fetchPerson(id: string): Promise<PersonView> {
  return body(api.GET('/api/people/{id}', { params: { path: { id } } }));
}

export function addPerson(draft: PersonDraft): Promise<PersonView> {
  return body(api.POST('/api/people', { body: draft }));
}

export function editPerson(id: string, edit: PersonEdit): Promise<PersonView> {
  return body(api.PUT('/api/people/{id}', { params: { path: { id } }, body: edit }));
}

export function addRole(personId: string, draft: RoleDraft): Promise<PersonView> {
  return body(api.POST('/api/people/{id}/roles', { params: { path: { id: personId } }, body: draft }));
}

export function endRole(id: string, lastDay: string): Promise<unknown> {
  return body(api.POST('/api/roles/{id}/ending', { params: { path: { id } }, body: { valid_to: lastDay } }));
}

export async function fetchNamedFor(personId: string): Promise<NamedFor[]> {
  return (await body(api.GET('/api/people/{id}/named-for', { params: { path: { id: personId } } }))).items;
}

export function leave(personId: string, leaving: Leaving): Promise<LeavingOutcome> {
  return body(api.POST('/api/people/{id}/leaving', { params: { path: { id: personId } }, body: leaving }));
}

export async function fetchInvitations(): Promise<Invitation[]> {
  return (await body(api.GET('/api/invitations'))).items;
}

export function invite(draft: InvitationDraft): Promise<InvitationMade> {
  return body(api.POST('/api/invitations', { body: draft }));
}

export async function withdrawInvitation(id: string): Promise<void> {
  await api.DELETE('/api/invitations/{id}', { params: { path: { id } } });
}

export function fetchOffer(token: string): Promise<InvitationOffer> {
  return body(api.GET('/api/invitation-links/{token}', { params: { path: { token } } }));
}

/** With a password a new account is made; without one the account that is signed in takes the role. */
export function acceptInvitation(token: string, password: string | undefined): Promise<Session> {
  return body(api.POST('/api/invitation-links/{token}/acceptance', { params: { path: { token } }, body: password === undefined ? {} : { password } }));
}

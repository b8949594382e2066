import { api, body } from '../../shared/api/client';
import type { Answer, Input } from '../../shared/api/types';

export type ContactPointView = Answer<'/api/contact-points/{id}', 'get'>;
export type ContactPointDraft = Input<'/api/contact-points', 'post'>;

export const contactPointsKey = ['contact-points'] as const;

export async function fetchContactPoints(): Promise<ContactPointView[]> {
  return (await body(api.GET('/api/contact-points'))).items;
}

/** Those that the reader has herself. */
export async function fetchOwnContactPoints(): Promise<ContactPointView[]> {
  return (await body(api.GET('/api/own-contact-points'))).items;
}

export function fetchContactPoint(id: string): Promise<ContactPointView> {
  return body(api.GET('/api/contact-points/{id}', { params: { path: { id } } }));
}

export function createContactPoint(draft: ContactPointDraft): Promise<ContactPointView> {
  return body(api.POST('/api/contact-points', { body: draft }));
}

export function editContactPoint(id: string, draft: ContactPointDraft): Promise<ContactPointView> {
  return body(api.PUT('/api/contact-points/{id}', { params: { path: { id } }, body: draft }));
}

export function objectToContactPoint(id: string): Promise<ContactPointView> {
  return body(api.POST('/api/contact-points/{id}/objection', { params: { path: { id } } }));
}

/** Those who may hold a function here, by name. */
export async function fetchStaff(): Promise<{ id: string; name: string }[]> {
  return (await body(api.GET('/api/people', { params: { query: { limit: 200 } as never } }))).items;
}

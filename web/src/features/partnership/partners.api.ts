import { api, body } from '../../shared/api/client';
import { type Page, page } from '../../shared/api/paging';
import type { Answer, Input, Row } from '../../shared/api/types';
import type { JournalEntry } from '../../shared/history/changes';

export type PartnerRow = Row<'/api/partners'>;
export type PartnerView = Answer<'/api/partners/{id}', 'get'>;
export type PartnerDraft = Input<'/api/partners', 'post'>;
export type NamedContact = PartnerView['contacts'][number];
export type ContactDraft = Input<'/api/partners/{id}/contacts', 'post'>;
export type Visit = PartnerView['visits'][number];
export type VisitDraft = Input<'/api/partners/{id}/visits', 'post'>;

export function fetchPartners(query: Record<string, string>): Promise<Page<PartnerRow>> {
  return page(api.GET('/api/partners', { params: { query: query as never } }));
}

export function fetchPartner(id: string): Promise<PartnerView> {
  return body(api.GET('/api/partners/{id}', { params: { path: { id } } }));
}

export function addPartner(draft: PartnerDraft): Promise<PartnerView> {
  return body(api.POST('/api/partners', { body: draft }));
}

export function editPartner(id: string, draft: PartnerDraft): Promise<PartnerView> {
  return body(api.PUT('/api/partners/{id}', { params: { path: { id } }, body: draft }));
}

export function endPartner(id: string, reason: string): Promise<PartnerView> {
  return body(api.POST('/api/partners/{id}/ending', { params: { path: { id } }, body: { reason } }));
}

export function nameContact(partnerId: string, contact: ContactDraft): Promise<NamedContact> {
  return body(api.POST('/api/partners/{id}/contacts', { params: { path: { id: partnerId } }, body: contact }));
}

export function endContact(id: string, lastDay: string): Promise<NamedContact> {
  return body(api.POST('/api/named-contacts/{id}/ending', { params: { path: { id } }, body: { valid_to: lastDay } }));
}

export function addVisit(partnerId: string, visit: VisitDraft): Promise<Visit> {
  return body(api.POST('/api/partners/{id}/visits', { params: { path: { id: partnerId } }, body: visit }));
}

export type Reciprocity = Answer<'/api/partners/{id}/reciprocity', 'get'>;

export function fetchReciprocity(id: string): Promise<Reciprocity> {
  return body(api.GET('/api/partners/{id}/reciprocity', { params: { path: { id } } }));
}

export async function fetchPartnerHistory(id: string): Promise<JournalEntry[]> {
  return (await body(api.GET('/api/partners/{id}/history', { params: { path: { id } } }))).items;
}

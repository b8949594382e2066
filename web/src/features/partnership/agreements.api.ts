import { api, body } from '../../shared/api/client';
import { type Page, page } from '../../shared/api/paging';
import type { Answer, Input, Row } from '../../shared/api/types';
import type { JournalEntry } from '../../shared/history/changes';

export type AgreementRow = Row<'/api/agreements'>;
export type AgreementView = Answer<'/api/agreements/{id}', 'get'>;
export type Agreement = AgreementView['agreement'];
export type AgreementDraft = Input<'/api/agreements', 'post'>;
export type Quota = Agreement['quotas'][number];
export type TheirSignature = Input<'/api/agreements/{id}/their-signature', 'post'>;

export function fetchAgreements(query: Record<string, string>): Promise<Page<AgreementRow>> {
  return page(api.GET('/api/agreements', { params: { query: query as never } }));
}

export function fetchAgreement(id: string): Promise<AgreementView> {
  return body(api.GET('/api/agreements/{id}', { params: { path: { id } } }));
}

export function prepareAgreement(draft: AgreementDraft): Promise<AgreementView> {
  return body(api.POST('/api/agreements', { body: draft }));
}

export function editAgreement(id: string, draft: AgreementDraft): Promise<AgreementView> {
  return body(api.PUT('/api/agreements/{id}', { params: { path: { id } }, body: draft }));
}

export function signAgreement(id: string): Promise<AgreementView> {
  return body(api.POST('/api/agreements/{id}/our-signature', { params: { path: { id } } }));
}

export function recordTheirSignature(id: string, signature: TheirSignature): Promise<AgreementView> {
  return body(api.POST('/api/agreements/{id}/their-signature', { params: { path: { id } }, body: signature }));
}

export function terminateAgreement(id: string): Promise<AgreementView> {
  return body(api.POST('/api/agreements/{id}/termination', { params: { path: { id } } }));
}

export async function fetchAgreementHistory(id: string): Promise<JournalEntry[]> {
  return (await body(api.GET('/api/agreements/{id}/history', { params: { path: { id } } }))).items;
}

export function documentAddress(id: string): string {
  return `/api/agreements/${id}/document.pdf`;
}

import { api, body } from '../../shared/api/client';
import { type Page, page } from '../../shared/api/paging';
import type { Answer, Input, Row } from '../../shared/api/types';

export type RateRow = Row<'/api/rates'>;
export type { Rate } from '../../shared/rates/rateText';
export type RateView = Answer<'/api/rates/{id}', 'get'>;
export type RateHistoryLine = Row<'/api/rates/{id}/history'>;
export type RateRevision = Row<'/api/rate-revisions'>;
export type RateWords = Answer<'/api/rate-words', 'get'>;
export type RateDraft = Input<'/api/rates', 'post'>;
export type Source = Row<'/api/sources'>;
export type RateImportPreview = Answer<'/api/rate-import-previews', 'post'>;

export const ratesKey = ['rates'] as const;
export const revisionsKey = ['rate_revisions'] as const;

export function fetchRates(query: Record<string, string>): Promise<Page<RateRow>> {
  return page(api.GET('/api/rates', { params: { query: query as never } }));
}

export function fetchRate(id: string): Promise<RateView> {
  return body(api.GET('/api/rates/{id}', { params: { path: { id } } }));
}

export async function fetchRateHistory(id: string): Promise<RateHistoryLine[]> {
  return (await page(api.GET('/api/rates/{id}/history', { params: { path: { id } } }))).items;
}

export function fetchRateWords(): Promise<RateWords> {
  return body(api.GET('/api/rate-words'));
}

export async function fetchSources(): Promise<Source[]> {
  return (await page(api.GET('/api/sources'))).items;
}

export function createRate(draft: RateDraft): Promise<RateView> {
  return body(api.POST('/api/rates', { body: draft }));
}

export function editRate(id: string, draft: RateDraft): Promise<RateView> {
  return body(api.PUT('/api/rates/{id}', { params: { path: { id } }, body: draft } as never));
}

export function endRate(id: string, reason: string): Promise<RateView> {
  return body(api.POST('/api/rates/{id}/ending', { params: { path: { id } }, body: { reason } } as never));
}

export function fetchRevisions(query: Record<string, string>): Promise<Page<RateRevision>> {
  return page(api.GET('/api/rate-revisions', { params: { query: query as never } }));
}

export function undoRevision(number: number, reason: string): Promise<unknown> {
  return body(api.POST('/api/rate-revisions/{number}/undoing', { params: { path: { number: String(number) } }, body: { reason } }));
}

export function previewImport(text: string): Promise<RateImportPreview> {
  return body(api.POST('/api/rate-import-previews', { body: { text } }));
}

export function importRates(text: string, reason: string, revision: number): Promise<unknown> {
  return body(api.POST('/api/rate-imports', { body: { text, reason, revision } }));
}

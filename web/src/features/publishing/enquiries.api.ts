import { api, body } from '../../shared/api/client';
import { type Page, page } from '../../shared/api/paging';
import type { Answer, Row } from '../../shared/api/types';

export type EnquiryRow = Row<'/api/enquiries'>;
export type EnquiryView = Answer<'/api/enquiries/{id}', 'get'>;

export const enquiriesKey = ['enquiries'] as const;

export function fetchEnquiries(query: Record<string, string>): Promise<Page<EnquiryRow>> {
  return page(api.GET('/api/enquiries', { params: { query: query as never } }));
}

export function fetchEnquiry(id: string): Promise<EnquiryView> {
  return body(api.GET('/api/enquiries/{id}', { params: { path: { id } } }));
}

export function answerEnquiry(id: string, answer: string): Promise<EnquiryView> {
  return body(api.POST('/api/enquiries/{id}/answer', { params: { path: { id } }, body: { answer } }));
}

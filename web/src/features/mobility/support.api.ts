import { api, body } from '../../shared/api/client';
import type { Answer } from '../../shared/api/types';

export type StaySupportView = Answer<'/api/stays/{id}/support', 'get'>;
export type Support = NonNullable<StaySupportView['support']>;
export type SupportList = Answer<'/api/support-list', 'get'>;
export type SupportLine = SupportList['items'][number];
export type SupportLetter = Answer<'/api/stays/{id}/support/letter', 'get'>;

/** Whose eyes read: those of staff, or of the pupil herself. */
export type Reader = 'staff' | 'own';

export const staySupportKey = (reader: Reader, stayId: string) => ['stay_support', reader, stayId] as const;
export const supportListKey = ['support_list'] as const;

const at = (id: string) => ({ params: { path: { id } } });

export function fetchSupport(reader: Reader, stayId: string): Promise<StaySupportView> {
  return body(reader === 'own' ? api.GET('/api/own-stays/{id}/support', at(stayId)) : api.GET('/api/stays/{id}/support', at(stayId)));
}

export function fetchSupportLetter(reader: Reader, stayId: string): Promise<SupportLetter> {
  return body(reader === 'own' ? api.GET('/api/own-stays/{id}/support/letter', at(stayId)) : api.GET('/api/stays/{id}/support/letter', at(stayId)));
}

/** Where the letter is kept as a paper. */
export function supportPaper(reader: Reader, stayId: string): string {
  return `/api/${reader === 'own' ? 'own-stays' : 'stays'}/${stayId}/support/letter/document.pdf`;
}

export function enterSupport(stayId: string, enteredOn: string): Promise<StaySupportView> {
  return body(api.PUT('/api/stays/{id}/support/entry', { ...at(stayId), body: { entered_on: enteredOn } }));
}

export function takeBackSupportEntry(stayId: string): Promise<StaySupportView> {
  return body(api.DELETE('/api/stays/{id}/support/entry', at(stayId)));
}

export function fetchSupportList(query: { school_year?: string; term?: string }): Promise<SupportList> {
  return body(api.GET('/api/support-list', { params: { query } }));
}

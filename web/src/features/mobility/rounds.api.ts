import { api, body } from '../../shared/api/client';
import { type Page, page } from '../../shared/api/paging';
import type { Answer, Input, Row } from '../../shared/api/types';

export type RoundRow = Row<'/api/offer-rounds'>;
export type RoundView = Answer<'/api/offer-rounds/{id}', 'get'>;
export type RoundDraft = Input<'/api/offer-rounds', 'post'>;
export type OfferRow = Row<'/api/offers'>;
export type OfferView = Answer<'/api/offers/{id}', 'get'>;
export type OfferDraft = Input<'/api/offers', 'post'>;

export function fetchRoundPage(query: Record<string, string>): Promise<Page<RoundRow>> {
  return page(api.GET('/api/offer-rounds', { params: { query: query as never } }));
}

export function fetchRound(id: string): Promise<RoundView> {
  return body(api.GET('/api/offer-rounds/{id}', { params: { path: { id } } }));
}

export function createRound(draft: RoundDraft): Promise<RoundView> {
  return body(api.POST('/api/offer-rounds', { body: draft }));
}

export function publishRound(id: string): Promise<RoundView> {
  return body(api.POST('/api/offer-rounds/{id}/publication', { params: { path: { id } } }));
}

export function fetchOffers(query: Record<string, string>): Promise<Page<OfferRow>> {
  return page(api.GET('/api/offers', { params: { query: query as never } }));
}

export function fetchOffer(id: string): Promise<OfferView> {
  return body(api.GET('/api/offers/{id}', { params: { path: { id } } }));
}

export function createOffer(draft: OfferDraft): Promise<OfferView> {
  return body(api.POST('/api/offers', { body: draft }));
}

export function publishOffer(id: string): Promise<OfferView> {
  return body(api.POST('/api/offers/{id}/publication', { params: { path: { id } } }));
}

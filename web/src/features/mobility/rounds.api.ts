import { api, body } from '../../shared/api/client';
import { type Page, page } from '../../shared/api/paging';
import type { Answer, Input, Row } from '../../shared/api/types';

export type RoundRow = Row<'/api/offer-rounds'>;
export type RoundView = Answer<'/api/offer-rounds/{id}', 'get'>;
export type RoundDraft = Input<'/api/offer-rounds', 'post'>;
export type OfferRow = Row<'/api/offers'>;
export type OfferView = Answer<'/api/offers/{id}', 'get'>;
export type OfferDraft = Input<'/api/offers', 'post'>;
export type Demand = Row<'/api/offer-rounds/{id}/demand'>;
export type RunRow = Row<'/api/offer-rounds/{id}/placement-runs'>;
export type RunView = Answer<'/api/placement-runs/{id}', 'get'>;

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

export async function fetchDemand(roundId: string): Promise<Demand[]> {
  return (await body(api.GET('/api/offer-rounds/{id}/demand', { params: { path: { id: roundId } } }))).items;
}

export async function fetchRuns(roundId: string): Promise<RunRow[]> {
  return (await body(api.GET('/api/offer-rounds/{id}/placement-runs', { params: { path: { id: roundId } } }))).items;
}

export function tryPlacement(roundId: string, seed: number): Promise<RunView> {
  return body(api.POST('/api/offer-rounds/{id}/placement-runs', { params: { path: { id: roundId } }, body: { policy: 'by_points', seed } }));
}

export function fetchRun(id: string): Promise<RunView> {
  return body(api.GET('/api/placement-runs/{id}', { params: { path: { id } } }));
}

export function acceptRun(id: string): Promise<RunView> {
  return body(api.POST('/api/placement-runs/{id}/acceptance', { params: { path: { id } } }));
}

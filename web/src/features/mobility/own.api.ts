import { api, body } from '../../shared/api/client';
import type { Answer, Input, Row } from '../../shared/api/types';

export type OwnApplicationView = Answer<'/api/offer-rounds/{id}/own-application', 'get'>;
export type OwnApplicationDraft = Input<'/api/offer-rounds/{id}/own-application', 'put'>;
export type ChoosableOffer = OwnApplicationView['offers'][number];
export type OwnPlacement = NonNullable<OwnApplicationView['placement']>;
export type RoundRow = Row<'/api/offer-rounds'>;
export type OwnStay = Row<'/api/own-stays'>;

export async function fetchRounds(): Promise<RoundRow[]> {
  return (await body(api.GET('/api/offer-rounds', {}))).items;
}

export function fetchOwnApplication(roundId: string): Promise<OwnApplicationView> {
  return body(api.GET('/api/offer-rounds/{id}/own-application', { params: { path: { id: roundId } } }));
}

export function handIn(roundId: string, draft: OwnApplicationDraft): Promise<OwnApplicationView> {
  return body(api.PUT('/api/offer-rounds/{id}/own-application', { params: { path: { id: roundId } }, body: draft }));
}

export function answerPlace(placementId: string, answer: 'accepted' | 'declined'): Promise<OwnPlacement> {
  return body(api.POST('/api/own-placements/{id}/answer', { params: { path: { id: placementId } }, body: { answer } }));
}

export async function fetchOwnStays(): Promise<OwnStay[]> {
  return (await body(api.GET('/api/own-stays', {}))).items;
}

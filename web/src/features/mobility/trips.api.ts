import { api, body } from '../../shared/api/client';
import type { Answer, Input } from '../../shared/api/types';

export type TripJourneys = Answer<'/api/stays/{id}/journeys', 'get'>;
export type Grant = TripJourneys['grant']['standard'];
export type JourneyOption = TripJourneys['comparison']['options'][number];
export type JourneyLeg = JourneyOption['legs'][number];
export type LegDraft = Input<'/api/partners/{id}/journey-corrections', 'post'>;
export type OfficialDistanceDraft = Input<'/api/partners/{id}/official-distance', 'put'>;

/** What a trip is made for. */
export interface TripOf {
  kind: 'stays' | 'offers';
  id: string;
}

export function fetchJourneys({ kind, id }: TripOf): Promise<TripJourneys> {
  return body(api.GET(`/api/${kind}/{id}/journeys`, { params: { path: { id } } }));
}

export async function correctLeg(partnerId: string, leg: LegDraft): Promise<void> {
  await api.POST('/api/partners/{id}/journey-corrections', { params: { path: { id: partnerId } }, body: leg });
}

export async function withdrawCorrection(id: string): Promise<void> {
  await api.DELETE('/api/journey-corrections/{id}', { params: { path: { id } } });
}

export async function enterOfficialDistance(partnerId: string, distance: OfficialDistanceDraft): Promise<void> {
  await api.PUT('/api/partners/{id}/official-distance', { params: { path: { id: partnerId } }, body: distance });
}

export async function withdrawOfficialDistance(partnerId: string): Promise<void> {
  await api.DELETE('/api/partners/{id}/official-distance', { params: { path: { id: partnerId } } });
}

import { api, body } from '../../shared/api/client';
import type { Answer } from '../../shared/api/types';

export type Effect = Answer<'/api/placement-runs/{id}/what-if', 'get'>;
export type Withdrawal = Answer<'/api/placement-runs/{id}/withdrawal', 'get'>;

/** What is changed: one more place at an offer, or so much more of a ceiling. */
export type Change = { offer_id: string } | { euro: number } | { kilograms_co2e: number };

export function fetchEffect(id: string, change: Change, signal?: AbortSignal): Promise<Effect> {
  return body(api.GET('/api/placement-runs/{id}/what-if', { params: { path: { id }, query: change as never }, signal }));
}

export function fetchWithdrawal(id: string, application: string): Promise<Withdrawal> {
  return body(api.GET('/api/placement-runs/{id}/withdrawal', { params: { path: { id }, query: { application_id: application } as never } }));
}

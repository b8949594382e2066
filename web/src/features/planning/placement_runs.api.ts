import { api, body } from '../../shared/api/client';
import type { Answer, Input, Row } from '../../shared/api/types';

export type RoundDemand = Answer<'/api/offer-rounds/{id}/demand', 'get'>;
export type OfferDemand = RoundDemand['offers'][number];
export type RunRow = Row<'/api/offer-rounds/{id}/placement-runs'>;
export type RunView = Answer<'/api/placement-runs/{id}', 'get'>;
export type RunDraft = Input<'/api/offer-rounds/{id}/placement-runs', 'post'>;
export type RunComparison = Answer<'/api/placement-runs/{id}/comparison', 'get'>;
export type Decision = RunView['decisions'][number];
export type Policy = RunRow['policy'];
export type Grouping = RoundDemand['groupings'][number];
export type Fixed = RunRow['fixed'][number];
export type Pair = RunRow['pairs'][number];
export type RunBounds = RunRow['bounds'];
export type RunCost = RunView['costs'][number];

export const policies: readonly Policy[] = ['by_points', 'least_rank', 'greedy', 'generous', 'fair_share'];

export const journeys: readonly RunBounds['journey'][] = ['least_co2', 'fastest'];

export function fetchDemand(roundId: string): Promise<RoundDemand> {
  return body(api.GET('/api/offer-rounds/{id}/demand', { params: { path: { id: roundId } } }));
}

export async function fetchRuns(roundId: string): Promise<RunRow[]> {
  return (await body(api.GET('/api/offer-rounds/{id}/placement-runs', { params: { path: { id: roundId } } }))).items;
}

export function tryPlacement(roundId: string, draft: RunDraft, signal?: AbortSignal): Promise<RunView> {
  return body(api.POST('/api/offer-rounds/{id}/placement-runs', { params: { path: { id: roundId } }, body: draft, signal }));
}

export function fetchRun(id: string): Promise<RunView> {
  return body(api.GET('/api/placement-runs/{id}', { params: { path: { id } } }));
}

/** The run as a file that can be computed again. */
export const runFileAddress = (id: string) => `/api/placement-runs/${id}/file`;

/** What changes when the run is taken instead of another; without `earlier`, of the one made before it. */
export function fetchComparison(id: string, earlier: string | undefined): Promise<RunComparison> {
  return body(api.GET('/api/placement-runs/{id}/comparison', { params: { path: { id }, query: { with: earlier } as never } }));
}

export function acceptRun(id: string): Promise<RunView> {
  return body(api.POST('/api/placement-runs/{id}/acceptance', { params: { path: { id } } }));
}

/** What is computed of it is thrown away. */
export function cancelRun(id: string): Promise<RunView> {
  return body(api.POST('/api/placement-runs/{id}/cancellation', { params: { path: { id } } }));
}

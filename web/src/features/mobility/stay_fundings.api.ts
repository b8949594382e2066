import { api, body } from '../../shared/api/client';
import type { Answer, Input, Row } from '../../shared/api/types';

export type StayFundings = Answer<'/api/stays/{id}/stay-fundings', 'get'>;
export type StayFunding = StayFundings['items'][number];
export type StayFundingDraft = Input<'/api/stays/{id}/stay-fundings', 'post'>;
export type PayableStays = Answer<'/api/funding-projects/{id}/payable-stays', 'get'>;
export type PayableTrip = PayableStays['items'][number];
export type Payer = StayFundingDraft['payer'];
export type FundingProject = Row<'/api/funding-projects'>;

export const stayFundingsKey = (stayId: string) => ['stay_fundings', stayId] as const;

const at = (id: string) => ({ params: { path: { id } } });

export function fetchStayFundings(stayId: string): Promise<StayFundings> {
  return body(api.GET('/api/stays/{id}/stay-fundings', at(stayId)));
}

export function addStayFunding(stayId: string, draft: StayFundingDraft): Promise<StayFundings> {
  return body(api.POST('/api/stays/{id}/stay-fundings', { ...at(stayId), body: draft }));
}

export function removeStayFunding(id: string): Promise<StayFundings> {
  return body(api.DELETE('/api/stay-fundings/{id}', at(id)));
}

export function fetchPayableStays(projectId: string): Promise<PayableStays> {
  return body(api.GET('/api/funding-projects/{id}/payable-stays', at(projectId)));
}

export function attachStays(projectId: string, stay_ids: string[]): Promise<PayableStays> {
  return body(api.POST('/api/funding-projects/{id}/stay-fundings', { ...at(projectId), body: { stay_ids } }));
}

export async function fetchProjects(): Promise<FundingProject[]> {
  return (await body(api.GET('/api/funding-projects', { params: { query: { limit: 200 } as never } }))).items;
}

import { api, body } from '../../shared/api/client';
import type { Answer, Input, Row } from '../../shared/api/types';

export type StayFundings = Answer<'/api/stays/{id}/stay-fundings', 'get'>;
export type StayFunding = StayFundings['items'][number];
export type StayFundingDraft = Input<'/api/stays/{id}/stay-fundings', 'post'>;
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

export async function fetchProjects(): Promise<FundingProject[]> {
  return (await body(api.GET('/api/funding-projects', { params: { query: { limit: 200 } as never } }))).items;
}

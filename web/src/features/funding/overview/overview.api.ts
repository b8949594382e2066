import { api, body } from '../../../shared/api/client';
import type { Answer } from '../../../shared/api/types';

export type FundingOverview = Answer<'/api/funding-overview', 'get'>;
export type Figures = FundingOverview['all'];
export type SchoolFunding = FundingOverview['schools'][number];

export function fetchFundingOverview(): Promise<FundingOverview> {
  return body(api.GET('/api/funding-overview'));
}

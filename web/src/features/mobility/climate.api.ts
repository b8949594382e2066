import { api, body } from '../../shared/api/client';
import type { Answer, Input } from '../../shared/api/types';

export type ClimateAccount = Answer<'/api/climate-account', 'get'>;
export type ClimateSums = ClimateAccount['years'][number]['sums'];
export type ClimateTargetDraft = Input<'/api/climate-account/target', 'put'>;

export function fetchClimateAccount(schoolYear: string): Promise<ClimateAccount> {
  return body(api.GET('/api/climate-account', { params: { query: schoolYear ? { school_year: schoolYear } : {} } }));
}

export function setClimateTarget(target: ClimateTargetDraft): Promise<ClimateAccount> {
  return body(api.PUT('/api/climate-account/target', { body: target }));
}

import { api, body } from '../../shared/api/client';
import type { Answer } from '../../shared/api/types';

export type YearView = Answer<'/api/year', 'get'>;
export type AlarmLine = YearView['alarms'][number];

/** The school year that begins in this year; today's when none is named. */
export function fetchYear(schoolYear: string | null): Promise<YearView> {
  const query = schoolYear === null ? {} : { school_year: schoolYear };
  return body(api.GET('/api/year', { params: { query: query as never } }));
}

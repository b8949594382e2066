import { api, body } from '../../../shared/api/client';
import type { Answer } from '../../../shared/api/types';
import type { Question } from './question';

export type TravelComparison = Answer<'/api/travel', 'get'>;
export type JourneyOption = TravelComparison['options'][number];
export type FundingAnswer = Answer<'/api/funding/programmes', 'get'>;
export type Fit = FundingAnswer['fits'][number];

export function fetchTravel(from: string, to: string, people: number): Promise<TravelComparison> {
  return body(api.GET('/api/travel', { params: { query: { from, to, people: String(people) } } }));
}

export function fetchFunding(question: Question, travel: 'standard' | 'green'): Promise<FundingAnswer> {
  const { from, to, pupils, adults, school, start, days } = question;
  const query = { from, to, school_form: school, pupils: String(pupils), staff: String(adults), start, days: String(days), travel };
  return body(api.GET('/api/funding/programmes', { params: { query } }));
}

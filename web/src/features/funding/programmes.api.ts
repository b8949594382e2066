import { api, body } from '../../shared/api/client';
import { page } from '../../shared/api/paging';
import type { Answer, Row } from '../../shared/api/types';

export type ProgrammeRow = Row<'/api/programmes'>;
export type ProgrammeView = Answer<'/api/programmes/{programme}', 'get'>;
export type GenerationView = ProgrammeView['generations'][number];
export type Generation = GenerationView['generation'];
export type Call = Row<'/api/calls'>;

export const programmesKey = ['programmes'] as const;
export const callsKey = ['calls'] as const;

export async function fetchProgrammes(schoolForm: string): Promise<ProgrammeRow[]> {
  const query = schoolForm === '' ? {} : { school_form: schoolForm };
  return (await page(api.GET('/api/programmes', { params: { query } }))).items;
}

export function fetchProgramme(programme: string): Promise<ProgrammeView> {
  return body(api.GET('/api/programmes/{programme}', { params: { path: { programme } } }));
}

export async function fetchCalls(query: { agency?: string; programme?: string }): Promise<Call[]> {
  return (await page(api.GET('/api/calls', { params: { query } }))).items;
}

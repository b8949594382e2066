import { api, body } from '../api/client';
import { isProblem } from '../api/problem';
import type { Answer } from '../api/types';

export type Session = Answer<'/api/session', 'get'>;
export type Permission = Session['permissions'][number];

/** Who is signed in; null when nobody is. */
export async function fetchSession(): Promise<Session | null> {
  try {
    return await body(api.GET('/api/session'));
  } catch (error) {
    if (isProblem(error, 401)) return null;
    throw error;
  }
}

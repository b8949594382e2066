import { api, body } from '../../shared/api/client';
import { forgetVersions } from '../../shared/api/versions';
import type { Row } from '../../shared/api/types';
import type { Session } from '../../shared/session/session.api';

export type DemoAccount = Row<'/api/demo-accounts'>;

export function signIn(email: string, password: string): Promise<Session> {
  return body(api.POST('/api/session', { body: { email, password } }));
}

export async function signOut(): Promise<void> {
  await api.DELETE('/api/session');
  forgetVersions();
}

export async function actAt(organisationId: string): Promise<Session> {
  const session = await body(api.PUT('/api/session/organisation', { body: { organisation_id: organisationId } }));
  forgetVersions();
  return session;
}

export function chooseLanguage(language: string): Promise<Session> {
  return body(api.PUT('/api/session/language', { body: { language } }));
}

/** The accounts to try out; none on a database with real people in it. */
export async function fetchDemoAccounts(): Promise<DemoAccount[]> {
  return (await body(api.GET('/api/demo-accounts'))).items;
}

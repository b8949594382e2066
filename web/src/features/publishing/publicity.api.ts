import { api, body } from '../../shared/api/client';
import type { Input, Row } from '../../shared/api/types';

export type PublicityConsentView = Row<'/api/publicity-consents'>;
export type PublicityKind = Input<'/api/publicity-consents', 'post'>['kind'];

export const publicityKinds: PublicityKind[] = ['name', 'private_contact'];
export const publicityKey = ['publicity-consents'] as const;

export async function fetchPublicityConsents(): Promise<PublicityConsentView[]> {
  return (await body(api.GET('/api/publicity-consents'))).items;
}

export function givePublicityConsent(kind: PublicityKind): Promise<PublicityConsentView> {
  return body(api.POST('/api/publicity-consents', { body: { kind } }));
}

export function withdrawPublicityConsent(id: string): Promise<PublicityConsentView> {
  return body(api.POST('/api/publicity-consents/{id}/withdrawal', { params: { path: { id } } }));
}

import { api, body } from '../../shared/api/client';
import type { Answer, Input } from '../../shared/api/types';

export type PublicationView = Answer<'/api/publication', 'get'>;
export type Publication = PublicationView['publication'];
export type PublicationDraft = Input<'/api/publication', 'put'>;

export const publicationKey = ['publication'] as const;

export function fetchPublication(): Promise<PublicationView> {
  return body(api.GET('/api/publication'));
}

export function editPublication(draft: PublicationDraft): Promise<PublicationView> {
  return body(api.PUT('/api/publication', { body: draft }));
}

export function draftOf({ slug, introduction, offers, agreements, contact, licence, published_on }: Publication): PublicationDraft {
  return { slug, introduction, offers, agreements, contact, licence, published: published_on !== undefined };
}

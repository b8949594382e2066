import { api, body } from '../../shared/api/client';
import { type Page, page } from '../../shared/api/paging';
import type { Answer, Input, Row } from '../../shared/api/types';

export type StayRow = Row<'/api/stays'>;
export type StayView = Answer<'/api/stays/{id}', 'get'>;
export type LearningAgreementView = Answer<'/api/learning-agreements/{id}', 'get'>;
export type LearningAgreementDraft = Input<'/api/stays/{id}/learning-agreement', 'post'>;
export type LearningGoal = LearningAgreementDraft['goals'][number];
export type NamedSignature = Input<'/api/learning-agreements/{id}/home-signature', 'post'>;

export const emptyGoal: LearningGoal = { subject: '', competence_goal: '', goal: '', evidence: '' };
/** Who signs a learning agreement. */
export const signers = ['pupil', 'home', 'host'] as const;
export type Signer = (typeof signers)[number];

export function fetchStays(query: Record<string, string>): Promise<Page<StayRow>> {
  return page(api.GET('/api/stays', { params: { query: query as never } }));
}

export function fetchStay(id: string): Promise<StayView> {
  return body(api.GET('/api/stays/{id}', { params: { path: { id } } }));
}

export function chooseJourney(id: string, mode: string, reason: string): Promise<StayView> {
  return body(api.PUT('/api/stays/{id}/journey', { params: { path: { id } }, body: { mode, reason } }));
}

export function approveJourney(id: string): Promise<StayView> {
  return body(api.POST('/api/stays/{id}/journey-approval', { params: { path: { id } } }));
}

export function prepareLearningAgreement(stayId: string, draft: LearningAgreementDraft): Promise<LearningAgreementView> {
  return body(api.POST('/api/stays/{id}/learning-agreement', { params: { path: { id: stayId } }, body: draft }));
}

export function fetchLearningAgreement(id: string): Promise<LearningAgreementView> {
  return body(api.GET('/api/learning-agreements/{id}', { params: { path: { id } } }));
}

export function editLearningAgreement(id: string, draft: LearningAgreementDraft): Promise<LearningAgreementView> {
  return body(api.PUT('/api/learning-agreements/{id}', { params: { path: { id } }, body: draft }));
}

export function signLearningAgreement(id: string, signer: Signer, signature: NamedSignature): Promise<LearningAgreementView> {
  return body(api.POST(`/api/learning-agreements/{id}/${signer}-signature`, { params: { path: { id } }, body: signature }));
}

export function cancelStay(id: string, reason: string): Promise<StayView> {
  return body(api.POST('/api/stays/{id}/cancellation', { params: { path: { id } }, body: { reason } }));
}

export function breakOffStay(id: string, reason: string): Promise<StayView> {
  return body(api.POST('/api/stays/{id}/break-off', { params: { path: { id } }, body: { reason } }));
}

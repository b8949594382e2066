import { api, body } from '../../shared/api/client';
import type { Answer, Input, Row } from '../../shared/api/types';
import type { LearningGoal } from './stays.api';

export type OwnApplicationView = Answer<'/api/offer-rounds/{id}/own-application', 'get'>;
export type OwnApplicationDraft = Input<'/api/offer-rounds/{id}/own-application', 'put'>;
export type ChoosableOffer = OwnApplicationView['offers'][number];
export type OwnPlacement = NonNullable<OwnApplicationView['placement']>;
export type RoundRow = Row<'/api/offer-rounds'>;
export type OwnStay = Row<'/api/own-stays'>;
export type OwnStayView = Answer<'/api/own-stays/{id}', 'get'>;
export type OwnLearningAgreementView = Answer<'/api/own-stays/{id}/learning-agreement', 'get'>;
export type OwnLetter = Row<'/api/own-letters'>;

export async function fetchRounds(): Promise<RoundRow[]> {
  return (await body(api.GET('/api/offer-rounds', {}))).items;
}

export function fetchOwnApplication(roundId: string): Promise<OwnApplicationView> {
  return body(api.GET('/api/offer-rounds/{id}/own-application', { params: { path: { id: roundId } } }));
}

export function handIn(roundId: string, draft: OwnApplicationDraft): Promise<OwnApplicationView> {
  return body(api.PUT('/api/offer-rounds/{id}/own-application', { params: { path: { id: roundId } }, body: draft }));
}

export function answerPlace(placementId: string, answer: 'accepted' | 'declined'): Promise<OwnPlacement> {
  return body(api.POST('/api/own-placements/{id}/answer', { params: { path: { id: placementId } }, body: { answer } }));
}

export async function fetchOwnStays(): Promise<OwnStay[]> {
  return (await body(api.GET('/api/own-stays', {}))).items;
}

export function fetchOwnStay(id: string): Promise<OwnStayView> {
  return body(api.GET('/api/own-stays/{id}', { params: { path: { id } } }));
}

export function fetchOwnLearningAgreement(stayId: string): Promise<OwnLearningAgreementView> {
  return body(api.GET('/api/own-stays/{id}/learning-agreement', { params: { path: { id: stayId } } }));
}

export function chooseOwnGoals(stayId: string, goals: LearningGoal[]): Promise<OwnLearningAgreementView> {
  return body(api.PUT('/api/own-stays/{id}/learning-agreement/goals', { params: { path: { id: stayId } }, body: { goals } }));
}

export function signOwnLearningAgreement(stayId: string): Promise<OwnLearningAgreementView> {
  return body(api.POST('/api/own-stays/{id}/learning-agreement/signature', { params: { path: { id: stayId } } }));
}

export async function fetchOwnLetters(): Promise<OwnLetter[]> {
  return (await body(api.GET('/api/own-letters', {}))).items;
}

export function fetchOwnLetter(id: string): Promise<OwnLetter> {
  return body(api.GET('/api/own-letters/{id}', { params: { path: { id } } }));
}

import { api, body } from '../../shared/api/client';
import type { Answer, Input } from '../../shared/api/types';

export type TrainingView = Answer<'/api/trainings-abroad/{id}', 'get'>;
export type TrainingStep = TrainingView['steps'][number];
export type TrainingPlaces = Input<'/api/trainings-abroad/{id}', 'put'>;
export type TrainingGrants = Answer<'/api/trainings-abroad/{id}/grants', 'get'>;
export type SchoolAssessment = Input<'/api/trainings-abroad/{id}/assessment-before', 'post'>;
export type RefundClaim = Input<'/api/trainings-abroad/{id}/claim', 'post'>;
export type StayTraining = Answer<'/api/stays/{id}/training-abroad', 'get'>;

/** When the school assesses. */
export const assessments = ['before', 'after'] as const;
export type AssessedWhen = (typeof assessments)[number];
export const parties = ['employer', 'learner', 'school'] as const;

export const trainingKey = (id: string) => ['training-abroad', id] as const;
export const stayTrainingKey = (stayId: string) => ['stay-training', stayId] as const;

const at = (id: string) => ({ params: { path: { id } } });

export function fetchStayTraining(stayId: string): Promise<StayTraining> {
  return body(api.GET('/api/stays/{id}/training-abroad', at(stayId)));
}

export function fetchOwnTraining(stayId: string): Promise<StayTraining> {
  return body(api.GET('/api/own-stays/{id}/training-abroad', at(stayId)));
}

export function beginTraining(stayId: string, places: TrainingPlaces): Promise<TrainingView> {
  return body(api.POST('/api/stays/{id}/training-abroad', { ...at(stayId), body: places }));
}

export function fetchTraining(id: string): Promise<TrainingView> {
  return body(api.GET('/api/trainings-abroad/{id}', at(id)));
}

export function fetchTrainingGrants(id: string): Promise<TrainingGrants> {
  return body(api.GET('/api/trainings-abroad/{id}/grants', at(id)));
}

export function editTraining(id: string, places: TrainingPlaces): Promise<TrainingView> {
  return body(api.PUT('/api/trainings-abroad/{id}', { ...at(id), body: places }));
}

export function tickStep(id: string, step: string, doneOn: string): Promise<TrainingView> {
  return body(api.POST('/api/trainings-abroad/{id}/done-steps', { ...at(id), body: { step, done_on: doneOn } }));
}

export function untickStep(id: string, step: string): Promise<TrainingView> {
  return body(api.DELETE('/api/trainings-abroad/{id}/done-steps/{step}', { params: { path: { id, step } } }));
}

export function assessTraining(id: string, when: AssessedWhen, assessment: SchoolAssessment): Promise<TrainingView> {
  return body(api.POST(`/api/trainings-abroad/{id}/assessment-${when}`, { ...at(id), body: assessment }));
}

export function claimRefund(id: string, claim: RefundClaim): Promise<TrainingView> {
  return body(api.POST('/api/trainings-abroad/{id}/claim', { ...at(id), body: claim }));
}

export function withdrawClaim(id: string): Promise<TrainingView> {
  return body(api.DELETE('/api/trainings-abroad/{id}/claim', at(id)));
}

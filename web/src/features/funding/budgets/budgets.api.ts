import { api, body } from '../../../shared/api/client';
import { type Page, page } from '../../../shared/api/paging';
import type { Answer, Input, Row } from '../../../shared/api/types';
import type { JournalEntry } from '../../../shared/history/changes';

export type BudgetRow = Row<'/api/funding-projects'>;
export type BudgetView = Answer<'/api/funding-projects/{id}', 'get'>;
export type Budget = BudgetView['budget'];
export type BudgetDraft = Input<'/api/funding-projects', 'post'>;
export type PlannedStay = Answer<'/api/planned-stays/{id}', 'get'>;
export type PlannedStayView = BudgetView['planned_stays'][number];
export type PlannedStayDraft = Input<'/api/funding-projects/{id}/planned-stays', 'post'>;
export type BudgetMove = BudgetView['moves'][number];
export type HeadingMove = Input<'/api/funding-projects/{id}/budget-move-previews', 'post'>;
export type Award = Input<'/api/funding-projects/{id}/award', 'post'>;
export type Format = BudgetDraft['format'];
export type Activity = PlannedStayDraft['activity'];
export type Kind = HeadingMove['from_kind'];

export const budgetsKey = ['funding_projects'] as const;
export const budgetKey = (id: string) => [...budgetsKey, id] as const;

const at = (id: string) => ({ params: { path: { id } } });

export function fetchBudgets(query: Record<string, string>): Promise<Page<BudgetRow>> {
  return page(api.GET('/api/funding-projects', { params: { query: query as never } }));
}

export function fetchBudget(id: string): Promise<BudgetView> {
  return body(api.GET('/api/funding-projects/{id}', at(id)));
}

export async function fetchBudgetHistory(id: string): Promise<JournalEntry[]> {
  return (await body(api.GET('/api/funding-projects/{id}/history', at(id)))).items;
}

export function createBudget(draft: BudgetDraft): Promise<BudgetView> {
  return body(api.POST('/api/funding-projects', { body: draft }));
}

export function editBudget(id: string, draft: BudgetDraft): Promise<BudgetView> {
  return body(api.PUT('/api/funding-projects/{id}', { ...at(id), body: draft } as never));
}

export async function removeBudget(id: string): Promise<void> {
  await api.DELETE('/api/funding-projects/{id}', at(id));
}

export function applyFor(id: string, applied_on: string): Promise<BudgetView> {
  return body(api.POST('/api/funding-projects/{id}/application', { ...at(id), body: { applied_on } } as never));
}

export function award(id: string, given: Award): Promise<BudgetView> {
  return body(api.POST('/api/funding-projects/{id}/award', { ...at(id), body: given } as never));
}

export function reject(id: string, rejected_on: string): Promise<BudgetView> {
  return body(api.POST('/api/funding-projects/{id}/rejection', { ...at(id), body: { rejected_on } } as never));
}

export function end(id: string, ended_on: string): Promise<BudgetView> {
  return body(api.POST('/api/funding-projects/{id}/ending', { ...at(id), body: { ended_on } } as never));
}

export function reopen(id: string): Promise<BudgetView> {
  return body(api.POST('/api/funding-projects/{id}/reopening', at(id) as never));
}

export function fetchPlannedStay(id: string): Promise<PlannedStay> {
  return body(api.GET('/api/planned-stays/{id}', at(id)));
}

export function planStay(id: string, draft: PlannedStayDraft): Promise<BudgetView> {
  return body(api.POST('/api/funding-projects/{id}/planned-stays', { ...at(id), body: draft }));
}

export function editPlannedStay(id: string, draft: PlannedStayDraft): Promise<BudgetView> {
  return body(api.PUT('/api/planned-stays/{id}', { ...at(id), body: draft } as never));
}

export function removePlannedStay(id: string): Promise<BudgetView> {
  return body(api.DELETE('/api/planned-stays/{id}', at(id)));
}

export function previewMove(id: string, move: HeadingMove): Promise<Budget> {
  return body(api.POST('/api/funding-projects/{id}/budget-move-previews', { ...at(id), body: move }));
}

export function moveBudget(id: string, move: HeadingMove, reason: string): Promise<BudgetView> {
  return body(api.POST('/api/funding-projects/{id}/budget-moves', { ...at(id), body: { ...move, reason } }));
}

export function undoMove(id: string): Promise<BudgetView> {
  return body(api.DELETE('/api/budget-moves/{id}', at(id)));
}

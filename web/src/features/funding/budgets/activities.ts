import type { Activity, BudgetDraft, Format, Kind } from './budgets.api';

export const formats: Format[] = ['ka121', 'ka122', 'ka210', 'ka220', 'nordplus_junior'];
export const fields: BudgetDraft['field'][] = ['school', 'vet'];

const school: Activity[] = ['pupil_group', 'pupil_short', 'pupil_long', 'job_shadowing', 'teaching_assignment', 'course', 'invited_expert', 'hosted_trainee', 'preparatory_visit'];
const vet: Activity[] = ['learner_group', 'learner_short', 'learner_long', 'skills_competition', 'job_shadowing', 'teaching_assignment', 'course', 'invited_expert', 'hosted_trainee', 'preparatory_visit'];
const nordplus: Activity[] = ['class_exchange', 'pupil_exchange', 'pupil_work_placement', 'teacher_exchange', 'study_visit', 'preparatory_visit'];

/** What a stay may be in a project of that format. */
export function activitiesOf(format: Format, field: BudgetDraft['field']): Activity[] {
  if (format === 'nordplus_junior') return nordplus;
  return field === 'vet' ? vet : school;
}

export function hasLumpSum(format: Format): boolean {
  return format === 'ka210' || format === 'ka220';
}

export const headings: Kind[] = ['travel', 'individual_support', 'organisational_support', 'course_fee', 'inclusion_support', 'linguistic_support', 'preparatory_visit', 'exceptional_costs'];

/** Whole units as the server takes them; nothing stays nothing. */
export function euros(whole: number | null): { minor: number; currency: string } | undefined {
  return whole === null ? undefined : { minor: whole * 100, currency: 'EUR' };
}

export function wholeOf(money: { minor: number } | undefined): number | null {
  return money === undefined ? null : Math.round(money.minor / 100);
}

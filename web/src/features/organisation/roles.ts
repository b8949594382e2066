import type { RoleDraft } from './people.api';

/** The roles of staff; pupils, guardians and partners come by other ways. */
export const staffRoles = [
  'teacher',
  'coordinator',
  'head',
  'owner_coordinator',
  'owner_signatory',
  'network_lead',
  'agency_officer',
  'administrator',
] as const satisfies readonly RoleDraft['kind'][];

interface Term {
  valid_from: string;
  valid_to?: string | null;
}

/** Days are ISO dates, so they compare as text. */
export function holdsOn({ valid_from, valid_to }: Term, day: string): boolean {
  return valid_from <= day && (!valid_to || valid_to >= day);
}

export function isOver({ valid_to }: Term, day: string): boolean {
  return Boolean(valid_to) && (valid_to ?? '') < day;
}

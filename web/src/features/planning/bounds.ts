import type { Grouping, Policy, RoundDemand, RunBounds } from './placement_runs.api';

export type Journey = RunBounds['journey'];

export interface GroupLimits {
  grouping: Grouping;
  group: string;
  least: number | null;
  most: number | null;
}

export interface PartnerLimit {
  partner_id: string;
  most: number | null;
}

/** The bounds as they are filled in; `null` is not bounded. */
export interface FilledBounds {
  journey: Journey;
  /** Whole euro. */
  grant: number | null;
  /** Kilograms. */
  co2: number | null;
  groups: readonly GroupLimits[];
  /** Which every policy keeps. */
  partners: readonly PartnerLimit[];
}

export const unbounded: FilledBounds = { journey: 'least_co2', grant: null, co2: null, groups: [], partners: [] };

/** Those of a run, to be changed. */
export function filledFrom({ journey, most_grant, most_kilograms_co2e, groups, partners }: RunBounds): FilledBounds {
  return {
    journey,
    grant: most_grant ? Math.round(most_grant.minor / 100) : null,
    co2: most_kilograms_co2e ?? null,
    groups: groups.map(({ grouping, group, least, most }) => ({ grouping, group, least: least ?? null, most: most ?? null })),
    partners: partners.map(({ partner_id, most }) => ({ partner_id, most })),
  };
}

const bounded = ({ groups }: FilledBounds) => groups.filter(({ least, most }) => least !== null || most !== null);
const hasCeiling = ({ grant, co2 }: FilledBounds) => grant !== null || co2 !== null;

/** As the server takes them. */
export function sentAs(filled: FilledBounds): RunBounds {
  return {
    journey: filled.journey,
    ...(filled.grant === null ? {} : { most_grant: { minor: filled.grant * 100, currency: 'EUR' } }),
    ...(filled.co2 === null ? {} : { most_kilograms_co2e: filled.co2 }),
    groups: bounded(filled).map(({ grouping, group, least, most }) => ({ grouping, group, ...(least === null ? {} : { least }), ...(most === null ? {} : { most }) })),
    partners: filled.partners.flatMap(({ partner_id, most }) => (most === null ? [] : [{ partner_id, most }])),
  };
}

export type BoundsRefusal = 'not_by_points' | 'not_shared' | 'not_with_policy';

/** Why a policy does not take these bounds; `null` where it does. */
export function refusalOf(policy: Policy, filled: FilledBounds, sharedBetween: Grouping | undefined, demand: Pick<RoundDemand, 'policies_under_ceilings'>): BoundsRefusal | null {
  const groupings = new Set(bounded(filled).map(({ grouping }) => grouping));
  if (!hasCeiling(filled) && groupings.size === 0) return null;
  if (policy === 'by_points') return 'not_by_points';
  if (policy === 'fair_share' && sharedBetween !== undefined) return hasCeiling(filled) || [...groupings].some((one) => one !== sharedBetween) ? 'not_shared' : null;
  // Seats and one kind of groups can be kept whatever their size.
  const isSimple = !hasCeiling(filled) && groupings.size <= 1;
  return isSimple || demand.policies_under_ceilings.includes(policy) ? null : 'not_with_policy';
}

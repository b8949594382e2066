import type { Grouping, Pair, Policy, RoundDemand } from './placement_runs.api';

type Applicant = RoundDemand['applications'][number];

/** The applicants by what they are called in a list: name and programme, and a number where that is not enough. */
export function byLabel(applicants: readonly Applicant[]): ReadonlyMap<string, Applicant> {
  const labels = new Map<string, Applicant>();
  for (const applicant of applicants) {
    const plain = `${applicant.person_name}, ${applicant.programme}`;
    let label = plain;
    for (let number = 2; labels.has(label); number++) label = `${plain} (${number})`;
    labels.set(label, applicant);
  }
  return labels;
}

/** Whom a text means: one of the labels, or a name that only one of them has. */
export function meantBy(text: string, labels: ReadonlyMap<string, Applicant>): Applicant | undefined {
  const typed = text.trim();
  const named = [...labels.values()].filter(({ person_name }) => person_name.toLocaleLowerCase() === typed.toLocaleLowerCase());
  return labels.get(typed) ?? (named.length === 1 ? named[0] : undefined);
}

export const isPaired = (pairs: readonly Pair[], application: string) => pairs.some((pair) => pair.application_id === application || pair.other_application_id === application);

/** The pairs of whom both still stand. */
export function standingPairs(pairs: readonly Pair[], applicants: readonly { application_id: string }[]): Pair[] {
  const standing = new Set(applicants.map(({ application_id }) => application_id));
  return pairs.filter((pair) => standing.has(pair.application_id) && standing.has(pair.other_application_id));
}

export type PairsRefusal = 'not_by_points' | 'not_shared' | 'not_with_policy';

/** Why a policy places nobody together; `null` where it does, or nobody is to be. */
export function pairsRefusalOf(policy: Policy, pairs: readonly Pair[], sharedBetween: Grouping | undefined, demand: Pick<RoundDemand, 'policies_under_ceilings'>): PairsRefusal | null {
  if (pairs.length === 0) return null;
  if (policy === 'by_points') return 'not_by_points';
  if (policy === 'fair_share' && sharedBetween !== undefined) return 'not_shared';
  return demand.policies_under_ceilings.includes(policy) ? null : 'not_with_policy';
}

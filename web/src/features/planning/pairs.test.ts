import { expect, test } from 'vitest';
import { byLabel, meantBy, pairsRefusalOf, standingPairs } from './pairs';

const applicants = [
  { application_id: 'a1', person_name: 'Sara Lindmo', programme: 'elektro' },
  { application_id: 'a2', person_name: 'Sara Lindmo', programme: 'elektro' },
  { application_id: 'a3', person_name: 'Guro Lianes', programme: 'kokk' },
];
const pair = { application_id: 'a1', other_application_id: 'a3' };

test('of two with one name each has a label of her own', () => {
  const labels = byLabel(applicants);
  expect([...labels.keys()]).toEqual(['Sara Lindmo, elektro', 'Sara Lindmo, elektro (2)', 'Guro Lianes, kokk']);
  expect(meantBy('Sara Lindmo, elektro (2)', labels)?.application_id).toBe('a2');
});

test('a name alone is enough where only one has it', () => {
  const labels = byLabel(applicants);
  expect(meantBy(' guro lianes ', labels)?.application_id).toBe('a3');
  expect(meantBy('Sara Lindmo', labels)).toBeUndefined();
  expect(meantBy('Nobody', labels)).toBeUndefined();
});

test('a pair of whom one has withdrawn is no pair', () => {
  expect(standingPairs([pair], applicants)).toEqual([pair]);
  expect(standingPairs([pair], applicants.slice(0, 2))).toEqual([]);
});

test('who goes together is refused by points, by shares between groups, and where it cannot be computed', () => {
  const demand = { policies_under_ceilings: ['least_rank' as const, 'fair_share' as const] };
  expect(pairsRefusalOf('by_points', [], undefined, demand)).toBeNull();
  expect(pairsRefusalOf('by_points', [pair], undefined, demand)).toBe('not_by_points');
  expect(pairsRefusalOf('fair_share', [pair], 'school', demand)).toBe('not_shared');
  expect(pairsRefusalOf('fair_share', [pair], undefined, demand)).toBeNull();
  expect(pairsRefusalOf('greedy', [pair], undefined, demand)).toBe('not_with_policy');
  expect(pairsRefusalOf('least_rank', [pair], undefined, demand)).toBeNull();
});

import { expect, test } from 'vitest';
import { filledFrom, refusalOf, sentAs, unbounded } from './bounds';

const all = { policies_under_ceilings: ['least_rank', 'greedy', 'generous', 'fair_share'] as const };
const demand = { policies_under_ceilings: [...all.policies_under_ceilings] };
const few = { policies_under_ceilings: ['least_rank' as const, 'fair_share' as const] };
const kokk = { grouping: 'programme' as const, group: 'kokk', least: 1, most: null };
const second = { grouping: 'year_level' as const, group: '2', least: null, most: 4 };

test('what is filled in is sent in cents, and comes back the same', () => {
  const filled = { journey: 'fastest' as const, grant: 20_000, co2: 900, groups: [kokk], partners: [{ partner_id: 'p1', most: 2 }] };
  expect(sentAs(filled)).toEqual({ journey: 'fastest', most_grant: { minor: 2_000_000, currency: 'EUR' }, most_kilograms_co2e: 900, groups: [{ grouping: 'programme', group: 'kokk', least: 1 }], partners: [{ partner_id: 'p1', most: 2 }] });
  expect(filledFrom(sentAs(filled))).toEqual(filled);
});

test('what is left empty is not sent', () => {
  expect(sentAs({ ...unbounded, groups: [{ ...kokk, least: null }], partners: [{ partner_id: 'p1', most: null }] })).toEqual({ journey: 'least_co2', groups: [], partners: [] });
});

test('nothing bounded is refused by none', () => {
  expect(refusalOf('by_points', { ...unbounded, groups: [{ ...kokk, least: null }] }, undefined, few)).toBeNull();
});

test('points take no bounds', () => {
  expect(refusalOf('by_points', { ...unbounded, co2: 0 }, undefined, demand)).toBe('not_by_points');
  expect(refusalOf('by_points', { ...unbounded, groups: [kokk] }, undefined, demand)).toBe('not_by_points');
});

test('how many a partner receives is kept by all, points too', () => {
  const partners = [{ partner_id: 'p1', most: 2 }];
  expect(refusalOf('by_points', { ...unbounded, partners }, undefined, few)).toBeNull();
  expect(refusalOf('fair_share', { ...unbounded, partners }, 'programme', few)).toBeNull();
  expect(refusalOf('greedy', { ...unbounded, partners }, undefined, few)).toBeNull();
});

test('shares between groups go with bounds on the same groups only', () => {
  expect(refusalOf('fair_share', { ...unbounded, groups: [kokk] }, 'programme', demand)).toBeNull();
  expect(refusalOf('fair_share', { ...unbounded, groups: [second] }, 'programme', demand)).toBe('not_shared');
  expect(refusalOf('fair_share', { ...unbounded, grant: 9 }, 'programme', demand)).toBe('not_shared');
  expect(refusalOf('fair_share', { ...unbounded, grant: 9 }, undefined, demand)).toBeNull();
});

test('for many applicants some ways keep one kind of groups but no ceiling', () => {
  expect(refusalOf('greedy', { ...unbounded, groups: [kokk] }, undefined, few)).toBeNull();
  expect(refusalOf('greedy', { ...unbounded, groups: [kokk, second] }, undefined, few)).toBe('not_with_policy');
  expect(refusalOf('greedy', { ...unbounded, co2: 5 }, undefined, few)).toBe('not_with_policy');
  expect(refusalOf('least_rank', { ...unbounded, co2: 5 }, undefined, few)).toBeNull();
});

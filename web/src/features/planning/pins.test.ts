import { expect, test } from 'vitest';
import { fixedOf, pinned, pinsOf, samePins } from './pins';

test('what a run has fixed and what is sent for the next are the same', () => {
  const fixed = [{ application_id: 'a1', offer_id: 'o1' }, { application_id: 'a2' }];
  expect(fixedOf(pinsOf(fixed))).toEqual(fixed);
});

test('a pin is set, changed and taken away', () => {
  const kept = pinned({}, 'a1', 'o1');
  expect(pinned(kept, 'a1', null)).toEqual({ a1: null });
  expect(pinned(kept, 'a1', undefined)).toEqual({});
});

test('pins are the same whatever their order, and differ by an offer', () => {
  expect(samePins({ a1: 'o1', a2: null }, { a2: null, a1: 'o1' })).toBe(true);
  expect(samePins({ a1: 'o1' }, { a1: null })).toBe(false);
  expect(samePins({ a1: 'o1' }, { a2: 'o1' })).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { addressOf, emptyQuestion, isAsked, questionIn } from './question';

const trip = { from: 'Vimmerby', to: 'Leipzig', pupils: 24, adults: 2, school: 'compulsory', start: '2027-05-03', days: 5 };

describe('a question in the address', () => {
  it('comes back as it was asked', () => {
    expect(questionIn(addressOf(trip), '2026-11-22')).toEqual(trip);
    expect(questionIn(new URLSearchParams(), '2026-11-22')).toEqual({ ...emptyQuestion, start: '2027-05-22' });
  });

  it('leaves out what is not filled in', () => {
    expect(addressOf({ ...emptyQuestion, from: 'Oslo' }).toString()).toBe('from=Oslo&school=upper_secondary&days=5');
  });

  it('takes no numbers that are none', () => {
    expect(questionIn(new URLSearchParams('pupils=-3&adults=many&days=2.7'), '2026-11-22')).toMatchObject({ pupils: 0, adults: 0, days: 2 });
  });

  it('is asked once there are two towns and somebody who travels', () => {
    expect(isAsked(trip)).toBe(true);
    expect(isAsked({ ...trip, pupils: 0, adults: 0 })).toBe(false);
    expect(isAsked({ ...trip, to: '' })).toBe(false);
  });
});

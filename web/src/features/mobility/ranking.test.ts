import { describe, expect, test } from 'vitest';
import { moved, toggled } from './ranking';

describe('a ranked list', () => {
  test('an entry goes up, down and no further than the ends', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 0, 9)).toEqual(['b', 'c', 'a']);
    expect(moved(['a'], 5, 0)).toEqual(['a']);
  });

  test('what is chosen comes last, what is chosen again goes', () => {
    expect(toggled(['a'], 'b', 10)).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a', 10)).toEqual(['b']);
  });

  test('a full list takes no more', () => {
    expect(toggled(['a', 'b'], 'c', 2)).toEqual(['a', 'b']);
  });
});

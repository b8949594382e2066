import { describe, expect, it } from 'vitest';
import type { TravelComparison } from './calculator.api';
import { savingOf } from './savings';

const option = (mode: string, hours: number, kilograms: number, minor: number) => ({ mode, hours, return: { co2e_kg_total: kilograms }, grant: { minor, currency: 'EUR' } });

function comparison(best: string | undefined, ...options: ReturnType<typeof option>[]): TravelComparison {
  return { options, best_for_climate: best, people: 12 } as unknown as TravelComparison;
}

describe('what a way over land saves beside flying', () => {
  const train = option('train+ferry+train', 14, 400, 41700);
  const plane = option('plane', 5, 3100, 30900);

  it('is told in tonnes, hours and top-up for all who travel', () => {
    expect(savingOf(comparison(train.mode, plane, train))).toMatchObject({ tonnes: 0.4, planeTonnes: 3.1, moreHours: 9, topUp: 129600 });
  });

  it('is nothing where nobody would fly, or only fly', () => {
    expect(savingOf(comparison(train.mode, train))).toBeNull();
    expect(savingOf(comparison(plane.mode, plane))).toBeNull();
    expect(savingOf(comparison(undefined))).toBeNull();
  });
});

import type { JourneyOption, TravelComparison } from './calculator.api';

/** What a way over land saves and costs beside flying, for all who travel. */
export interface Saving {
  option: JourneyOption;
  plane: JourneyOption;
  tonnes: number;
  planeTonnes: number;
  /** One way; less than 0 where it is quicker. */
  moreHours: number;
  /** Units: hundredths of a euro, for all. */
  topUp: number;
}

/** The best way for the climate beside the plane; nothing where nobody would fly, or only fly. */
export function savingOf({ options, best_for_climate, people }: TravelComparison): Saving | null {
  const option = options.find(({ mode }) => mode === best_for_climate);
  const plane = options.find(({ mode }) => mode.includes('plane'));
  if (!option || !plane || option.mode === plane.mode) return null;
  return {
    option,
    plane,
    tonnes: option.return.co2e_kg_total / 1000,
    planeTonnes: plane.return.co2e_kg_total / 1000,
    moreHours: option.hours - plane.hours,
    topUp: (option.grant.minor - plane.grant.minor) * people,
  };
}

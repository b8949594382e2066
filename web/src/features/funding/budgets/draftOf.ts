import type { PlannedStay, PlannedStayDraft } from './budgets.api';

/** A planned stay as it is written; only a distance from the official calculator stands in its field. */
export function draftOf(stay: PlannedStay): PlannedStayDraft {
  const { activity, starts_on, days, pupils, staff, fewer_opportunities, times, travel, host, inclusion_costs, visa_costs, travel_costs } = stay;
  return {
    activity, starts_on, days, pupils, staff, fewer_opportunities, times, travel, host, inclusion_costs, visa_costs, travel_costs,
    from: `${stay.from_town}, ${stay.from_country}`,
    to: `${stay.to_town}, ${stay.to_country}`,
    km: stay.is_official_distance ? stay.kilometres : undefined,
  };
}

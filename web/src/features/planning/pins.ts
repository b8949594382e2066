import type { Fixed } from './placement_runs.api';

/** Whom the coordinator places herself: by application the offer, or null for no place. */
export type Pins = Readonly<Record<string, string | null>>;

export function pinsOf(fixed: readonly Fixed[]): Pins {
  return Object.fromEntries(fixed.map(({ application_id, offer_id }) => [application_id, offer_id ?? null]));
}

export function fixedOf(pins: Pins): Fixed[] {
  return Object.entries(pins).map(([application_id, offer_id]) => (offer_id === null ? { application_id } : { application_id, offer_id }));
}

/** The pins with one more or another one; `undefined` takes it away. */
export function pinned(pins: Pins, application: string, offer: string | null | undefined): Pins {
  if (offer !== undefined) return { ...pins, [application]: offer };
  const { [application]: _, ...others } = pins;
  return others;
}

export function samePins(one: Pins, other: Pins): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => key in other && one[key] === other[key]);
}

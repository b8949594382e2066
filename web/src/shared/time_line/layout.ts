import { type Day, daysBetween } from '../format/dates';

/** A bar, or a mark where it begins and ends on the same day. */
export interface Bar {
  lane: string;
  lane_text: string;
  label: string;
  from: Day;
  to: Day;
  link: string;
}

export interface PlacedBar {
  bar: Bar;
  /** Shares of the drawing's width, 0 to 1. */
  start: number;
  width: number;
  isMark: boolean;
  /** Its line within the lane. */
  line: number;
  /** Where the label stands. */
  label: 'inside' | 'after' | 'before';
}

export interface Lane {
  name: string;
  text: string;
  lines: number;
  bars: PlacedBar[];
}

/** How much of the width a label takes: about 7 px a letter in a drawing of some 800 px. */
function shareOf(label: string): number {
  return (label.length * 7 + 16) / 800;
}

export function shareAt(from: Day, to: Day, day: Day): number {
  return Math.min(1, Math.max(0, daysBetween(from, day) / (daysBetween(from, to) + 1)));
}

function placed(bar: Bar, from: Day, to: Day): Omit<PlacedBar, 'line'> {
  const isMark = bar.from === bar.to;
  const start = shareAt(from, to, bar.from);
  const end = Math.min(1, daysBetween(from, bar.to) / (daysBetween(from, to) + 1) + 1 / (daysBetween(from, to) + 1));
  const width = isMark ? 0 : Math.max(0.006, end - start);
  if (!isMark && shareOf(bar.label) <= width) return { bar, start, width, isMark, label: 'inside' };
  return { bar, start, width, isMark, label: start + width + shareOf(bar.label) <= 1.02 ? 'after' : 'before' };
}

/** The room that a bar takes together with its label. */
function roomOf({ bar, start, width, label }: Omit<PlacedBar, 'line'>): [number, number] {
  if (label === 'inside') return [start, start + width];
  return label === 'after' ? [start, start + width + shareOf(bar.label)] : [start - shareOf(bar.label), start + width];
}

/** Bars in lanes, in the order in which the lanes come; what would cover another bar goes one line down. */
export function lanesOf(bars: readonly Bar[], from: Day, to: Day): Lane[] {
  const lanes = new Map<string, Lane & { taken: [number, number][][] }>();
  for (const bar of bars) {
    if (bar.to < from || bar.from > to) continue;
    const lane = lanes.get(bar.lane) ?? { name: bar.lane, text: bar.lane_text, lines: 0, bars: [], taken: [] };
    lanes.set(bar.lane, lane);
    const one = placed(bar, from, to);
    const [left, right] = roomOf(one);
    const free = lane.taken.findIndex((rooms) => rooms.every(([start, end]) => right < start || left > end));
    const line = free < 0 ? lane.taken.length : free;
    (lane.taken[line] ??= []).push([left, right]);
    lane.lines = lane.taken.length;
    lane.bars.push({ ...one, line });
  }
  return [...lanes.values()].map(({ taken: _, ...lane }) => lane);
}

/** The months of a period with the share of the width at which each begins. */
export function monthsOf(from: Day, to: Day): { year: number; month: number; start: number }[] {
  const months = [];
  let year = Number(from.slice(0, 4));
  let month = Number(from.slice(5, 7));
  for (let first = from; first <= to; first = `${year}-${String(month).padStart(2, '0')}-01`) {
    months.push({ year, month, start: shareAt(from, to, first) });
    month += 1;
    if (month === 13) [year, month] = [year + 1, 1];
  }
  return months;
}

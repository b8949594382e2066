import { daysBetween } from '../../shared/format/dates';
import type { TimeLineBar } from './year.api';

/** A bar with its place in the drawing; `left` and `width` are shares of the year from 0 to 1. */
export interface PlacedBar {
  bar: TimeLineBar;
  left: number;
  width: number;
  row: number;
}

export interface Lane {
  lane: string;
  text: string;
  rows: number;
  bars: PlacedBar[];
}

/** About how much of the year's width a label takes, so that neighbours do not run into each other. */
const shareOfLetter = 0.0085;
const gap = 0.012;

/** Lanes in the order in which they come; in each, bars that would touch stand in rows below each other. */
export function lanesOf(bars: readonly TimeLineBar[], from: string, to: string): Lane[] {
  const length = daysBetween(from, to) + 1;
  const lanes = new Map<string, Lane & { ends: number[] }>();
  for (const bar of [...bars].sort((a, b) => a.from.localeCompare(b.from))) {
    const lane = lanes.get(bar.lane) ?? { lane: bar.lane, text: bar.lane_text, rows: 0, bars: [], ends: [] };
    lanes.set(bar.lane, lane);
    const left = Math.max(0, daysBetween(from, bar.from) / length);
    const right = Math.min(1, (daysBetween(from, bar.to) + 1) / length);
    const end = Math.max(right, left + bar.label.length * shareOfLetter) + gap;
    let row = lane.ends.findIndex((taken) => taken <= left);
    if (row === -1) row = lane.ends.length;
    lane.ends[row] = end;
    lane.rows = lane.ends.length;
    lane.bars.push({ bar, left, width: right - left, row });
  }
  return [...lanes.values()].map(({ lane, text, rows, bars: placed }) => ({ lane, text, rows, bars: placed }));
}

/** The months that the year runs through, each with where it begins. */
export function monthsOf(from: string, to: string): { month: number; left: number }[] {
  const length = daysBetween(from, to) + 1;
  const months = [];
  const start = new Date(`${from}T00:00:00Z`);
  for (let step = 0; step < 12; step += 1) {
    const first = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + step, 1)).toISOString().slice(0, 10);
    if (first > to) break;
    months.push({ month: (start.getUTCMonth() + step) % 12, left: Math.max(0, daysBetween(from, first)) / length });
  }
  return months;
}

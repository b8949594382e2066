import type { Translate } from '../messages/translate';
import { filled, type Patterns } from './patterns';

/** A day as the server writes it: 2026-11-16. */
export type Day = string;

interface DayParts {
  year: number;
  month: number;
  day: number;
  /** 0 is Monday. */
  weekday: number;
}

function partsOf(day: Day): DayParts {
  const [year = 1970, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  return { year, month, day: date, weekday: (new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7 };
}

/** "Fri 12 March", with the year when it is not today's. */
export function dayText(patterns: Patterns, day: Day, today: Day): string {
  const { year, month, day: date, weekday } = partsOf(day);
  const pattern = partsOf(today).year === year ? patterns.long_date_without_year : patterns.long_date;
  return `${patterns.short_weekdays[weekday]} ${filled(pattern, { day: date, month: patterns.months[month - 1] ?? '', year })}`;
}

/** "12 Mar 2027" on one line: for columns, where weekdays only disturb. */
export function shortDayText(patterns: Patterns, day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return filled(patterns.short_date, { day: date, month: patterns.short_months[month - 1] ?? '', year }).replaceAll(' ', '\u00a0');
}

export function monthText(patterns: Patterns, month: number): string {
  return patterns.short_months[month - 1] ?? '';
}

/** "Fri 12 March 14:05" in the reader's own time zone. */
export function instantText(patterns: Patterns, instant: string, today: Day): string {
  const moment = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${dayText(patterns, day, today)} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}

/** "in 9 days", "in 6 weeks", "2 years ago". */
export function distanceText(t: Translate, day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return t('frame.relative.today');
  if (days === 1) return t('frame.relative.tomorrow');
  if (days === -1) return t('frame.relative.yesterday');
  const { unit, count } = distance(Math.abs(days));
  return t(`frame.relative.${days > 0 ? 'in' : 'ago'}_${unit}`, { count });
}

function distance(days: number): { unit: 'days' | 'weeks' | 'months' | 'years'; count: number } {
  if (days < 21) return { unit: 'days', count: days };
  if (days < 84) return { unit: 'weeks', count: Math.round(days / 7) };
  if (days < 730) return { unit: 'months', count: Math.round(days / 30.44) };
  return { unit: 'years', count: Math.round(days / 365.25) };
}

/** The same date so many years on, less one day: the last day of a term that begins on `from`. */
export function lastDayOfTerm(from: Day, years: number): Day {
  const { year, month, day } = partsOf(from);
  return new Date(Date.UTC(year + years, month - 1, day - 1)).toISOString().slice(0, 10);
}

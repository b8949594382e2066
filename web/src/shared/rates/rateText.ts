import type { useFormat } from '../format/useFormat';
import type { Translate } from '../messages/translate';
import type { Row } from '../api/types';

/** A row of the table of rates. */
export type Rate = Row<'/api/rates'>['rate'];

export interface Speaking {
  t: Translate;
  has: (key: string) => boolean;
  format: ReturnType<typeof useFormat>;
}

const moneyUnit = /^(EUR|DKK|NOK|SEK)(?:_per_(day|week|month|year))?$/;

function decimalsOf(text: string): number {
  return text.replace(/^[^.]*\.?/, '').replace(/0+$/, '').length;
}

/** One end of a rate's value, with its unit: "133,70 € pr. dag", "70 %", "19 February 2026 at 12:00+01:00". */
function endText({ t, has, format }: Speaking, unit: string, text: string): string {
  const number = Number(text);
  const money = moneyUnit.exec(unit);
  if (Number.isNaN(number) || text === '') return wordText({ t, has, format }, unit, text);
  if (money !== null) {
    const amount = format.money(Math.round(number * 100), money[1] ?? 'EUR', Number.isInteger(number) ? 0 : 2);
    return money[2] === undefined ? amount : `${amount} ${t(`rate_per.${money[2]}`)}`;
  }
  if (unit === 'share') return `${format.number(number * 100, Math.min(1, decimalsOf((number * 100).toFixed(1))))} %`;
  if (unit === 'group') return t('rate_key.group', { group: text });
  const counted = has(`rate_count.${unit}`) ? t(`rate_count.${unit}`, { count: number }) : t(`rate_unit.${unit}`);
  return `${format.number(number, decimalsOf(text))} ${counted}`;
}

function wordText({ t, has, format }: Speaking, unit: string, text: string): string {
  if (has(`rate_word.${text}`)) return t(`rate_word.${text}`);
  if (unit === 'date') return format.day(text);
  if (unit === 'date_time') return `${format.day(text.slice(0, 10))} ${t('call.at', { time: text.slice(11, 16) })}`;
  if (unit === 'month_day') return format.shortDay(`2024-${text}`);
  return text;
}

/** What a rate is worth, in words: one amount, a range, or one end of it. */
export function valueText(speaking: Speaking, { low, high, unit }: Pick<Rate, 'low' | 'high' | 'unit'>): string {
  const { t } = speaking;
  const value = (text: string) => endText(speaking, unit, text);
  const isNumber = !Number.isNaN(Number(low === '' ? high : low));
  if (low === high) return value(low);
  if (low === '') return t('rate.until', { value: value(high) });
  if (high === '') return isNumber && unit !== 'group' ? t('rate.at_least', { value: value(low) }) : value(low);
  return t('rate.range', { low: low.length > 10 ? value(low) : isNumber && unit !== 'share' ? speaking.format.number(Number(low), decimalsOf(low)) : value(low), high: value(high) });
}

/** "..2026-10-31": the days on which the stay begins. */
function startText({ t, format }: Speaking, part: string): string {
  const [from = '', to = ''] = part.split('..');
  if (from === '') return t('rate_key.starts_by', { day: format.day(to) });
  if (to === '') return t('rate_key.starts_from', { day: format.day(from) });
  return t('rate_key.starts_between', { from: format.day(from), to: format.day(to) });
}

/** "500 to 1,999 km", "staff, group 1", "Germany": what the value depends on. */
export function keyText({ t, has, format }: Speaking, name: string, key: string): string {
  const band = /^(\d+)-(\d*)$/.exec(key);
  if (band !== null && name.startsWith('travel')) {
    const from = format.number(Number(band[1]));
    return band[2] === '' ? t('rate_key.band_open', { from }) : t('rate_key.band', { from, to: format.number(Number(band[2])) });
  }
  return key
    .split('/')
    .map((part) => {
      if (part.includes('..')) return startText({ t, has, format }, part);
      if (has(`rate_key.${part}`)) return t(`rate_key.${part}`);
      if (/^[A-Z]{2}$/.test(part)) return format.country(part);
      if (/^[123]$/.test(part) && name.startsWith('individual_support')) return t('rate_key.group', { group: part });
      return part.replaceAll('_', ' ');
    })
    .join(', ');
}

/** The calls for which a rate holds. */
export function callText({ t }: Speaking, rate: Pick<Rate, 'first_call_year' | 'last_call_year'>): string {
  const { first_call_year: first, last_call_year: last } = rate;
  if (typeof first !== 'number') return typeof last === 'number' ? t('rate.until', { value: String(last) }) : t('rate.call.all');
  if (typeof last !== 'number') return t('rate.call.from', { year: String(first) });
  return first === last ? String(first) : `${first}–${last}`;
}

/** Everything but the name that tells one row from another. */
export function circumstances(speaking: Speaking, rate: Rate): string {
  const { t, has } = speaking;
  const word = (kind: string, text: string) => (has(`${kind}.${text}`) ? t(`${kind}.${text}`) : text.replaceAll('_', ' '));
  return [rate.activity && word('rate_activity', rate.activity), rate.field && word('rate_field', rate.field), rate.key && keyText(speaking, rate.name, rate.key)].filter(Boolean).join(' · ');
}

export function isConflict(rate: Rate): boolean {
  return rate.provenance.note.startsWith('conflict:');
}

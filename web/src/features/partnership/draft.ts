import { lastDayOfTerm } from '../../shared/format/dates';
import type { Agreement, AgreementDraft, Quota } from './agreements.api';

/** One line of the quota table in the form; a line without a number of places is not sent. */
export interface QuotaLine {
  direction: Quota['direction'];
  who: Quota['who'];
  per_year: number | null;
  days: number | null;
}

export const conditionNames = ['costs', 'housing', 'insurance', 'assessment', 'recognition'] as const;
export type ConditionName = (typeof conditionNames)[number];

/** The form's values while someone fills them in. */
export interface DraftValues {
  partner_id: string;
  kind: Agreement['kind'];
  purpose: string;
  valid_from: string;
  valid_to: string;
  notice_days: number | null;
  quotas: QuotaLine[];
  conditions: Record<ConditionName, string>;
}

const lines: Pick<QuotaLine, 'direction' | 'who'>[] = [
  { direction: 'outgoing', who: 'pupils' },
  { direction: 'incoming', who: 'pupils' },
  { direction: 'outgoing', who: 'staff' },
  { direction: 'incoming', who: 'staff' },
];

function linesOf(quotas: readonly Quota[]): QuotaLine[] {
  return lines.map(({ direction, who }) => {
    const quota = quotas.find((known) => known.direction === direction && known.who === who);
    return { direction, who, per_year: quota?.per_year ?? null, days: quota?.days ?? null };
  });
}

function conditionsOf(known: Partial<Record<ConditionName, string | null>>): Record<ConditionName, string> {
  return Object.fromEntries(conditionNames.map((name) => [name, known[name] ?? ''])) as Record<ConditionName, string>;
}

/** A term from the coming 1 August, when school years begin, four years long. */
export function newDraft(partnerId: string, today: string): DraftValues {
  const year = Number(today.slice(0, 4)) + (today.slice(5) >= '08-01' ? 1 : 0);
  const from = `${year}-08-01`;
  return {
    partner_id: partnerId,
    kind: 'school_exchange',
    purpose: '',
    valid_from: from,
    valid_to: lastDayOfTerm(from, 4),
    notice_days: 90,
    quotas: linesOf([]),
    conditions: conditionsOf({}),
  };
}

export function valuesOf(agreement: Agreement): DraftValues {
  const { partner_id, kind, purpose, valid_from, valid_to, notice_days, quotas, conditions } = agreement;
  return { partner_id, kind, purpose, valid_from, valid_to, notice_days, quotas: linesOf(quotas), conditions: conditionsOf(conditions) };
}

/** What is sent: empty conditions left out, and of the quota lines those with a number. */
export function draftOf(values: DraftValues): AgreementDraft {
  const { quotas, conditions, notice_days, purpose, ...rest } = values;
  return {
    ...rest,
    purpose: purpose.trim(),
    notice_days: notice_days ?? 0,
    quotas: quotas.filter(isFilled).map(({ per_year, days, ...line }) => ({ ...line, per_year: per_year ?? 0, days: days ?? 0 })),
    conditions: Object.fromEntries(conditionNames.filter((name) => conditions[name].trim() !== '').map((name) => [name, conditions[name].trim()])),
  };
}

function isFilled({ per_year, days }: QuotaLine): boolean {
  return per_year !== null || days !== null;
}

/** The JSON Pointer under which the server will speak of a line: its place among those that are sent. */
export function quotaPointer(quotas: readonly QuotaLine[], index: number): string {
  const line = quotas[index];
  if (line === undefined || !isFilled(line)) return `/quotas/unsent-${index}`;
  return `/quotas/${quotas.slice(0, index).filter(isFilled).length}`;
}

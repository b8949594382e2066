import type { Translate } from '../messages/translate';
import { filled, type Patterns } from './patterns';

/** 1234.5 with two decimals becomes "1 234,50" in nb, "1,234.50" in en. */
export function numberText(patterns: Patterns, value: number, decimals = 0): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, patterns.group);
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? patterns.minus : '';
  return sign + grouped + (fraction === undefined ? '' : patterns.decimal + fraction);
}

/** An amount in minor units (øre, cents). `decimals` 0 where all amounts side by side are whole. */
export function moneyText(patterns: Patterns, minor: number, currency: string, decimals: 0 | 2 = 2): string {
  const symbol = patterns.symbols[currency];
  const amount = numberText(patterns, Math.abs(minor) / 100, decimals);
  const pattern = symbol === undefined ? patterns.money_with_code : patterns.money_with_symbol;
  return (minor < 0 ? patterns.minus : '') + filled(pattern, { amount, symbol: symbol ?? currency });
}

export function byteText(t: Translate, patterns: Patterns, bytes: number): string {
  if (bytes < 1_000_000) return t('frame.bytes.kilo', { size: numberText(patterns, Math.max(1, bytes / 1000)) });
  return t('frame.bytes.mega', { size: numberText(patterns, bytes / 1_000_000, 1) });
}

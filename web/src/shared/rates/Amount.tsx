import { useFormat } from '../format/useFormat';
import { useMessages } from '../messages/MessagesProvider';

interface Told {
  amount?: string;
  low?: string;
  high?: string;
  lower_end_unknown?: boolean;
  currency: string;
}

const hundredths = (decimal: string) => Math.round(Number(decimal) * 100);

/** An amount, a range, or "up to" where only the upper end is known; `whole`: without hundredths, for what is only about so much. */
export function useAmountText() {
  const { t } = useMessages();
  const format = useFormat();
  return (told: Told, { whole = false } = {}) => {
    const money = (decimal = '0') => format.money(hundredths(decimal), told.currency, whole || decimal.endsWith('.00') ? 0 : 2);
    if (told.amount !== undefined) return money(told.amount);
    if (told.lower_end_unknown) return t('calculator.up_to', { most: money(told.high) });
    return t('calculator.between', { least: money(told.low), most: money(told.high) });
  };
}

/** The same as part of a page. */
export function Amount({ told, whole = false }: { told: Told; whole?: boolean }) {
  return <>{useAmountText()(told, { whole })}</>;
}

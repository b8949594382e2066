import { useMemo } from 'react';
import { useFormat } from '../format/useFormat';
import { useMessages } from '../messages/MessagesProvider';
import { callText, circumstances, keyText, type Rate, type Speaking, valueText } from './rateText';

/** Rates as their readers call them. */
export function useRateText() {
  const { t, has } = useMessages();
  const format = useFormat();
  return useMemo(() => {
    const speaking: Speaking = { t, has, format };
    const word = (kind: string, text: string) => (has(`${kind}.${text}`) ? t(`${kind}.${text}`) : text.replaceAll('_', ' '));
    return {
      name: (name: string) => word('rate', name),
      programme: (programme: string) => word('programme', programme),
      activity: (activity: string) => word('rate_activity', activity),
      field: (field: string) => word('rate_field', field),
      unit: (unit: string) => word('rate_unit', unit),
      agency: (agency: string) => (agency === '' ? t('rate.agency.all') : format.country(agency)),
      value: (rate: Pick<Rate, 'low' | 'high' | 'unit'>) => valueText(speaking, rate),
      key: (name: string, key: string) => keyText(speaking, name, key),
      calls: (rate: Rate) => callText(speaking, rate),
      circumstances: (rate: Rate) => circumstances(speaking, rate),
    };
  }, [t, has, format]);
}

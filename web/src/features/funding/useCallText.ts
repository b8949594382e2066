import { useMemo } from 'react';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { Call } from './programmes.api';
import { useRateText } from '../../shared/rates/useRateText';

const dayLength = 86_400_000;

/** Calls and their deadlines as readers say them. */
export function useCallText() {
  const { t } = useMessages();
  const { today } = useFormat();
  const text = useRateText();
  return useMemo(() => {
    const days = (day: string) => Math.round((Date.parse(day) - Date.parse(today)) / dayLength);
    return {
      days,
      left: (day: string) => t('call.days_left', { days: days(day) }),
      round: (call: Call) => [call.activity && text.activity(call.activity), call.key && text.key('deadline', call.key), call.fields.map(text.field).join(', '), t('call.year', { year: String(call.call_year) })].filter(Boolean).join(' · '),
      circumstances: (call: Call) => [call.fields.map(text.field).join(', '), t('call.year', { year: String(call.call_year) })].filter(Boolean).join(' · '),
      name: (call: Call) => [text.programme(call.programme), call.activity && text.activity(call.activity), call.key && text.key('deadline', call.key)].filter(Boolean).join(' · '),
      time: (call: Call) => (call.time === '' ? '' : t('call.at', { time: call.time.slice(0, 5) })),
    };
  }, [t, today, text]);
}

import { createContext, useContext, useMemo } from 'react';
import { useMessages } from '../messages/MessagesProvider';
import { countryText, languageText } from './countries';
import { type Day, dayText, distanceText, instantText, shortDayText } from './dates';
import { byteText, moneyText, numberText } from './numbers';
import { patternsOf } from './patterns';
import { byName } from './sorting';

function ownDay(): Day {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** The organisation's day as the session tells it. */
export const TodayContext = createContext<Day>(ownDay());

export function useToday(): Day {
  return useContext(TodayContext);
}

export function useFormat() {
  const { language, t } = useMessages();
  const today = useToday();
  return useMemo(
    () => {
      const patterns = patternsOf(language);
      return {
        today,
        day: (day: Day) => dayText(patterns, day, today),
        shortDay: (day: Day) => shortDayText(patterns, day),
        distance: (day: Day) => distanceText(t, day, today),
        instant: (instant: string) => instantText(patterns, instant, today),
        number: (value: number, decimals = 0) => numberText(patterns, value, decimals),
        money: (minor: number, currency: string, decimals: 0 | 2 = 2) => moneyText(patterns, minor, currency, decimals),
        bytes: (bytes: number) => byteText(t, patterns, bytes),
        country: (code: string) => countryText(language, code),
        language: (code: string) => languageText(language, code),
        byName: <Named>(nameOf: (named: Named) => string) => byName(language, nameOf),
      };
    },
    [language, t, today],
  );
}

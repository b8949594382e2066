import { useQuery } from '@tanstack/react-query';
import { capitalised } from '../../shared/format/sentences';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { Filter } from '../../shared/register/FilterBar';
import { fetchRateWords } from './rates.api';
import { useRateText } from '../../shared/rates/useRateText';

const agencies = ['DK', 'FI', 'IS', 'NO', 'PL', 'SE'];
const callYears = [2027, 2026, 2025, 2024, 2023, 2022, 2021];

/** What the register of rates can be narrowed by. */
export function useRateFilters(): Filter[] {
  const { t } = useMessages();
  const text = useRateText();
  const format = useFormat();
  const { data: words } = useQuery({ queryKey: ['rate_words'], queryFn: fetchRateWords, staleTime: Infinity });
  const sorted = (all: readonly string[] | undefined, say: (word: string) => string) =>
    (all ?? []).map((value) => ({ value, text: capitalised(say(value)) })).sort(format.byName((option) => option.text));
  const said = (kind: string, all: readonly string[]) => all.map((value) => ({ value, text: capitalised(t(`${kind}.${value}`)) }));
  return [
    { name: 'programme', title: t('rate.programme'), options: sorted(words?.programmes, text.programme) },
    { name: 'name', title: t('rate.name'), options: sorted(words?.names, text.name) },
    { name: 'activity', title: t('rate.activity'), options: sorted(words?.activities, text.activity) },
    { name: 'field', title: t('rate.field'), options: said('rate_field', ['school', 'vet', 'adult', 'youth']) },
    { name: 'agency', title: t('rate.agency'), options: [{ value: 'all', text: capitalised(t('rate.agency.all')) }, ...sorted(agencies, format.country)] },
    { name: 'call_year', title: t('rate.call'), options: callYears.map((year) => ({ value: String(year), text: String(year) })) },
    { name: 'certainty', title: t('rate.certainty'), options: [{ value: 'unverified', text: t('rate.unverified') }, ...said('certainty', ['official', 'second_hand', 'derived', 'unsourced'])] },
    { name: 'origin', title: t('rate.origin'), options: said('rate.origin', ['release', 'installation']) },
    { name: 'conflict', title: t('rate.conflict'), options: said('rate.conflict', ['yes', 'no']) },
  ];
}

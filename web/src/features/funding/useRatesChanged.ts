import { useQueryClient } from '@tanstack/react-query';

/** What is computed from rates, and the lists of them, are read again. */
export function useRatesChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' && query.queryKey[0] !== 'sources' });
}

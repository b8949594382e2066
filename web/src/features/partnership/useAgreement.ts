import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type AgreementView, fetchAgreement } from './agreements.api';

/** One agreement. While someone fills in a form about it, it is not read anew behind her back. */
export function useAgreement(id: string, use: 'to_read' | 'to_change' = 'to_read') {
  const still = use === 'to_change' ? { refetchOnWindowFocus: false, refetchOnReconnect: false } : {};
  return useQuery({ queryKey: ['agreements', id], queryFn: () => fetchAgreement(id), ...still });
}

/** Takes in what a change answered, and lets everything that counts agreements be read anew. */
export function useAgreementChanged(): (view: AgreementView) => Promise<void> {
  const queries = useQueryClient();
  return async (view) => {
    queries.setQueryData(['agreements', view.agreement.id], view);
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'agreements' || queryKey[0] === 'partners' });
  };
}

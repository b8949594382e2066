import { useQueryClient } from '@tanstack/react-query';

/** Lets everything that tells of partners be read anew. */
export function usePartnerChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['partners'] });
}

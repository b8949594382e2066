import { QueryClient } from '@tanstack/react-query';
import { onSignedOut } from '../shared/api/client';
import { isProblem } from '../shared/api/problem';
import { sessionKey } from '../shared/session/useSession';

/** What was read, kept while it is fresh; a foreseen refusal is an answer and is not asked for again. */
export function makeQueries(): QueryClient {
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 20_000,
        retry: (failures, error) => failures < 2 && (!isProblem(error) || error.unexpected),
      },
    },
  });
  onSignedOut(() => queries.setQueryData(sessionKey, null));
  return queries;
}

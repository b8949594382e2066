import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loading } from './Loading';
import { ProblemNotice } from './ProblemNotice';

/** Shows the answer of a query, or the wait for it, or why none came. */
export function Loaded<Value>({ query, children }: { query: UseQueryResult<Value>; children: (value: Value) => ReactNode }) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
  return <Loading />;
}

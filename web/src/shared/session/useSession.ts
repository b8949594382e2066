import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { fetchSession, type Permission, type Session } from './session.api';

export const sessionKey = ['session'] as const;

export function useSessionQuery() {
  return useQuery({ queryKey: sessionKey, queryFn: fetchSession, staleTime: 5 * 60_000, retry: false });
}

export const SessionContext = createContext<Session | null>(null);

/** The session on pages that only a signed-in person reaches. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession stands outside the signed-in part');
  return session;
}

export function useMay(permission: Permission): boolean {
  return useSession().permissions.includes(permission);
}

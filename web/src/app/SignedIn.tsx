import { type ReactNode, useEffect, useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { Loading } from '../shared/feedback/Loading';
import { ProblemNotice } from '../shared/feedback/ProblemNotice';
import { TodayContext } from '../shared/format/useFormat';
import { isLanguage } from '../shared/messages/languages';
import { useMessages } from '../shared/messages/MessagesProvider';
import { SessionContext, useSessionQuery } from '../shared/session/useSession';

/** Lets a signed-in person through; others go to the sign-in page and come back here after. */
export function SignedIn({ children }: { children: ReactNode }) {
  const session = useSessionQuery();
  const { pathname, search } = useLocation();
  const { language, speak } = useMessages();
  const theirs = session.data?.language;
  const [greeted, setGreeted] = useState(false);

  // The person's own language counts when the session arrives, not again after she switches here.
  useEffect(() => {
    if (theirs === undefined || greeted) return;
    const understood = isLanguage(theirs) && theirs !== language ? speak(theirs) : Promise.resolve();
    void understood.then(() => setGreeted(true));
  }, [theirs, greeted, language, speak]);

  if (session.isPending) return <Loading />;
  if (session.isError) return <ProblemNotice error={session.error} onRetry={() => void session.refetch()} />;
  if (session.data === null) return <Navigate to={`/sign-in?to=${encodeURIComponent(pathname + search)}`} replace />;
  if (!greeted) return null;
  return (
    <SessionContext.Provider value={session.data}>
      <TodayContext.Provider value={session.data.today}>{children}</TodayContext.Provider>
    </SessionContext.Provider>
  );
}

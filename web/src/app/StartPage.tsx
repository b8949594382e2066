import { Navigate } from 'react-router';
import { EmptyState } from '../shared/feedback/EmptyState';
import { useMessages } from '../shared/messages/MessagesProvider';
import { Page } from '../shared/page/Page';
import { useSession } from '../shared/session/useSession';
import { sectionsFor } from './frame/sections';

/** The first section that the reader has: for most the year. */
export function StartPage() {
  const { t } = useMessages();
  const session = useSession();
  const first = sectionsFor(session.permissions)[0];
  if (first !== undefined) return <Navigate to={first.to} replace />;
  return (
    <Page title={session.organisation.name} width="reading">
      <EmptyState title={t('frame.nothing_for_you')}>{t('frame.nothing_for_you.text')}</EmptyState>
    </Page>
  );
}

import { Button } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { EmptyState } from '../shared/feedback/EmptyState';
import { useMessages } from '../shared/messages/MessagesProvider';
import { Page } from '../shared/page/Page';

export function NotFoundPage() {
  const { t } = useMessages();
  return (
    <Page title={t('frame.not_found')} width="reading">
      <EmptyState
        title={t('frame.not_found.title')}
        actions={
          <Button asChild variant="secondary">
            <Link to="/">{t('frame.not_found.back')}</Link>
          </Button>
        }
      >
        {t('frame.not_found.text')}
      </EmptyState>
    </Page>
  );
}

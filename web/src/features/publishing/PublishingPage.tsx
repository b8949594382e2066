import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { StateMark } from '../../shared/feedback/StateMark';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Page } from '../../shared/page/Page';
import { TabLinks } from '../../shared/page/TabLinks';
import { fetchPublication, publicationKey } from './publication.api';
import { PublishButtons } from './PublishButtons';

/** The frame of all that is done about the public pages: whether they are public, and the parts of the work. */
export function PublishingPage({ children }: { children: ReactNode }) {
  const { t } = useMessages();
  const { data } = useQuery({ queryKey: publicationKey, queryFn: fetchPublication });
  const isPublic = data?.publication.published_on !== undefined;
  return (
    <Page
      title={t('publication.title')}
      lead={data && <StateMark tone={isPublic ? 'good' : 'open'}>{t(isPublic ? 'publication.is_public' : 'publication.is_not_public')}</StateMark>}
      actions={data && <PublishButtons view={data} />}
    >
      <TabLinks
        label={t('publication.title')}
        tabs={[
          { to: '/publishing', text: t('publication.tab.settings') },
          { to: '/publishing/contact-points', text: t('publication.tab.contact_points') },
          { to: '/publishing/enquiries', text: t('publication.tab.enquiries') },
        ]}
      />
      {children}
    </Page>
  );
}

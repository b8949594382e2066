import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { Loaded } from '../../shared/feedback/Loaded';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Section } from '../../shared/page/Section';
import { contactPointsKey, fetchContactPoints } from './contact_points.api';
import { ContactPointLine } from './ContactPointLine';
import styles from './ContactPointsPage.module.css';
import { OwnPublicity } from './OwnPublicity';
import { PublishingPage } from './PublishingPage';

/** Whom the public may turn to, and what it sees of them. */
export default function ContactPointsPage() {
  const { t } = useMessages();
  const query = useQuery({ queryKey: contactPointsKey, queryFn: fetchContactPoints });
  const add = (
    <Button asChild variant="secondary">
      <Link to="/publishing/contact-points/new">{t('contact_point.add')}</Link>
    </Button>
  );
  return (
    <PublishingPage>
      <Section title={t('contact_point.title')}>
        <p className={styles.rule}>{t('contact_point.rule')}</p>
        <Loaded query={query}>
          {(views) =>
            views.length === 0 ? (
              <EmptyState title={t('contact_point.empty')} actions={add}>
                {t('contact_point.empty.text')}
              </EmptyState>
            ) : (
              <>
                <ul className={styles.contacts}>
                  {views.map((view) => (
                    <ContactPointLine key={view.contact_point.id} view={view} />
                  ))}
                </ul>
                {add}
              </>
            )
          }
        </Loaded>
      </Section>
      <Section title={t('publicity_consent.title')}>
        <OwnPublicity />
      </Section>
    </PublishingPage>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../shared/feedback/Loaded';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { contactPointsKey, fetchOwnContactPoints } from './contact_points.api';
import { ContactPointState } from './ContactPointState';
import { textFor } from './languageTexts';
import { ObjectButton } from './ObjectButton';
import styles from './OwnPublicity.module.css';

/** The functions with which the reader stands on the public pages, each with her way out. */
export function OwnContactPoints() {
  const { t, language } = useMessages();
  const query = useQuery({ queryKey: [...contactPointsKey, 'own'], queryFn: fetchOwnContactPoints });
  return (
    <Loaded query={query}>
      {(views) =>
        views.length === 0 ? (
          <p>{t('contact_point.own.none')}</p>
        ) : (
          <ul className={styles.functions}>
            {views.map((view) => (
              <li key={view.contact_point.id}>
                <span className={styles.function}>{textFor(view.contact_point.function, language)}</span>
                <ContactPointState view={view} />
                <ObjectButton contactPoint={view.contact_point} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

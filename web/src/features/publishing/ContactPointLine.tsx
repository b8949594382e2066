import { Link } from 'react-router';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { ContactPointView } from './contact_points.api';
import styles from './ContactPointsPage.module.css';
import { ContactPointState } from './ContactPointState';
import { textFor } from './languageTexts';
import { ObjectButton } from './ObjectButton';

export function ContactPointLine({ view }: { view: ContactPointView }) {
  const { t, language } = useMessages();
  const format = useFormat();
  const { contact_point: contactPoint } = view;
  return (
    <li>
      <span>
        <Link className={styles.function} to={`/publishing/contact-points/${contactPoint.id}`}>
          {textFor(contactPoint.function, language)}
        </Link>
        {contactPoint.valid_to && <span className={styles.soft}>{t('contact_point.until', { day: format.shortDay(contactPoint.valid_to) })}</span>}
      </span>
      <span>
        {view.person_name ?? t('contact_point.nobody')}
        {view.person_name && <span className={styles.soft}>{t(view.name_shown ? 'contact_point.name_shown' : 'contact_point.name_hidden')}</span>}
      </span>
      <span>
        {contactPoint.email}
        {contactPoint.phone && <span className={styles.soft}>{contactPoint.phone}</span>}
      </span>
      <span>
        <ContactPointState view={view} />
        <ObjectButton contactPoint={contactPoint} />
      </span>
    </li>
  );
}

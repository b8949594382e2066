import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ProblemNotice } from '../../shared/feedback/ProblemNotice';
import { StateMark } from '../../shared/feedback/StateMark';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { useSession } from '../../shared/session/useSession';
import { type ContactPointView, contactPointsKey, objectToContactPoint } from './contact_points.api';
import styles from './ContactPointsPage.module.css';
import { textFor } from './languageTexts';

export function ContactPointLine({ view }: { view: ContactPointView }) {
  const { t, language } = useMessages();
  const format = useFormat();
  const { person } = useSession();
  const queries = useQueryClient();
  const { contact_point: contactPoint } = view;
  const objecting = useMutation({
    mutationFn: () => objectToContactPoint(contactPoint.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: contactPointsKey }),
  });
  const mayObject = contactPoint.person_id === person.id && contactPoint.objected_on === undefined;
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
        <StateMark tone={view.shown ? 'good' : 'quiet'}>{t(stateOf(view))}</StateMark>
        {mayObject && (
          <Button variant="tertiary" data-size="sm" aria-disabled={objecting.isPending} onClick={() => !objecting.isPending && objecting.mutate()}>
            {t('contact_point.object')}
          </Button>
        )}
      </span>
      {objecting.isError && <ProblemNotice error={objecting.error} />}
    </li>
  );
}

function stateOf({ contact_point: contactPoint, shown }: ContactPointView): string {
  if (contactPoint.objected_on !== undefined) return 'contact_point.objected';
  return shown ? 'contact_point.shown' : 'contact_point.not_shown';
}

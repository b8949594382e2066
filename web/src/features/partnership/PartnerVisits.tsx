import { capitalised } from '../../shared/format/sentences';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { Section } from '../../shared/page/Section';
import type { PartnerView } from './partners.api';
import styles from './PartnerVisits.module.css';
import { VisitForm } from './VisitForm';

export function PartnerVisits({ view }: { view: PartnerView }) {
  const { t } = useMessages();
  const format = useFormat();
  const due = (day: string) => `${format.day(day)}, ${format.distance(day)}`;
  return (
    <>
      <Section title={t('partner.visits')}>
        <p className={styles.due}>
          {t('partner.visit_out_due', { day: due(view.next_visit_out_due) })}
          <br />
          {t('partner.visit_in_due', { day: due(view.next_visit_in_due) })}
        </p>
        {view.visits.length === 0 ? (
          <p className={styles.none}>{t('partner.visits.none')}</p>
        ) : (
          <ol className={styles.visits}>
            {view.visits.map((visit) => (
              <li key={visit.id}>
                <time dateTime={visit.visited_on}>{format.day(visit.visited_on)}</time>
                <div>
                  <p>
                    <strong>{capitalised(t(`partner.visit.${visit.direction}`))}</strong> · {visit.people}
                  </p>
                  {visit.report && <p className={styles.report}>{visit.report}</p>}
                </div>
              </li>
            ))}
          </ol>
        )}
      </Section>
      {view.allowed_actions.includes('add_visit') && (
        <Section title={t('partner.add_visit')}>
          <VisitForm partnerId={view.partner.id} />
        </Section>
      )}
    </>
  );
}

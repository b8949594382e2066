import { Link } from 'react-router';
import { StateMark } from '../../shared/feedback/StateMark';
import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { Column } from '../../shared/register/Register';
import styles from './columns.module.css';
import type { PartnerRow } from './partners.api';
import { usePartnerWords } from './usePartnerWords';

export function usePartnerColumns(): Column<PartnerRow>[] {
  const { t } = useMessages();
  const format = useFormat();
  const words = usePartnerWords();
  return [
    {
      name: 'name',
      title: t('partner.name'),
      names: true,
      sort: 'name',
      further: { sort: 'distance', title: t('partner.distance') },
      cell: (partner) => (
        <>
          <Link to={`/partners/${partner.id}`}>{partner.name}</Link>
          <span className={styles.under}>
            {[partner.kind !== 'school' && words.kind(partner.kind), words.place(partner), words.distance(partner)].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
    },
    { name: 'agreement', title: t('partner.agreement'), cell: (partner) => <AgreementCell partner={partner} /> },
    { name: 'contacts_ours', title: t('partner.contacts_ours.count'), align: 'end', cell: (partner) => format.number(partner.contacts_ours) },
    {
      name: 'last_visit_on',
      title: t('partner.last_visit'),
      cell: (partner) => (partner.last_visit_on ? format.shortDay(partner.last_visit_on) : <span className={styles.none}>{t('partner.no_visit')}</span>),
    },
  ];
}

function AgreementCell({ partner }: { partner: PartnerRow }) {
  const { t } = useMessages();
  const format = useFormat();
  if (partner.ended_on) return <StateMark tone="quiet">{t('partner.ended', { day: format.shortDay(partner.ended_on) })}</StateMark>;
  if (!partner.agreement_valid_to) return <StateMark tone="open">{t('partner.no_agreement')}</StateMark>;
  const over = partner.agreement_valid_to < format.today;
  return (
    <>
      <StateMark tone={over ? 'attention' : 'good'}>{t(over ? 'partner.agreement_ended' : 'partner.agreement_until', { day: format.shortDay(partner.agreement_valid_to) })}</StateMark>
      <span className={styles.under}>{format.distance(partner.agreement_valid_to)}</span>
    </>
  );
}

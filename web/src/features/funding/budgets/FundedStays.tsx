import { Link } from 'react-router';
import { useFormat } from '../../../shared/format/useFormat';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { Section } from '../../../shared/page/Section';
import { Amount } from '../../../shared/rates/Amount';
import stacked from '../../../shared/table/StackedTable.module.css';
import styles from './BudgetHeadings.module.css';
import type { BudgetView } from './budgets.api';

/** The real stays that the project pays for, with the sums that their own pages show. */
export function FundedStays({ view: { funded } }: { view: BudgetView }) {
  const { t } = useMessages();
  const format = useFormat();
  if (funded.stays.length === 0)
    return (
      <Section title={t('budget.funded')}>
        <p className={styles.soft}>{t('budget.funded.empty')}</p>
      </Section>
    );
  return (
    <Section title={t('budget.funded')}>
      <table className={`${stacked.table} ${styles.table}`}>
        <caption className="for-readers">{t('budget.funded')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('budget.funded.stay')}</th>
            <th scope="col" className={stacked.number}>{t('budget.funded.persons')}</th>
            <th scope="col" className={stacked.number}>{t('budget.funded.each')}</th>
            <th scope="col" className={stacked.number}>{t('budget.funded.all')}</th>
          </tr>
        </thead>
        <tbody>
          {funded.stays.map((stay) => (
            <tr key={`${stay.label}-${stay.from}-${stay.each?.amount ?? stay.each?.high ?? ''}`}>
              <th scope="row">
                <Link to={stay.link}>{stay.label}</Link>
                <span className={stacked.under}>{t('offer.from_to', { from: format.shortDay(stay.from), to: format.shortDay(stay.to) })}</span>
              </th>
              <td className={stacked.number} data-name={t('budget.funded.persons')}>{stay.persons}</td>
              <td className={stacked.number} data-name={t('budget.funded.each')}>{stay.each ? <Amount told={stay.each} /> : t('budget.funded.unknown')}</td>
              <td className={stacked.number} data-name={t('budget.funded.all')}>{stay.all ? <Amount told={stay.all} /> : '–'}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('budget.funded.sum')}</th>
            <td className={stacked.number} data-name={t('budget.funded.persons')}>{funded.persons}</td>
            <td />
            <td className={stacked.number} data-name={t('budget.funded.all')}>
              <Amount told={funded.sum} />
            </td>
          </tr>
        </tfoot>
      </table>
      {funded.remaining && (
        <p className={styles.soft}>
          {t('budget.funded.remaining')}: <Amount told={funded.remaining} />
        </p>
      )}
    </Section>
  );
}

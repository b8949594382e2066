import { Link } from 'react-router';
import { useFormat } from '../../../shared/format/useFormat';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import { Section } from '../../../shared/page/Section';
import stacked from '../../../shared/table/StackedTable.module.css';
import styles from './overview.module.css';
import type { SchoolFunding } from './overview.api';

/** Which programmes each school has applied to, and those that take schools like it and that it has not. */
export function Coverage({ schools }: { schools: readonly SchoolFunding[] }) {
  const { t } = useMessages();
  const columns = ['used', 'unused', 'amount'] as const;
  return (
    <Section title={t('funding_overview.coverage')}>
      <p className={styles.about}>{t('funding_overview.coverage.text')}</p>
      <table className={`${stacked.table} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('funding_overview.school')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === 'amount' ? stacked.number : undefined}>
                {t(`funding_overview.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {schools.map((school) => (
            <SchoolRow key={school.organisation_id} school={school} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function SchoolRow({ school }: { school: SchoolFunding }) {
  const { t } = useMessages();
  const format = useFormat();
  const { granted_amount: amount } = school.figures;
  const words = (schemes: SchoolFunding['used']) => schemes.map((scheme) => t(`funding_scheme.${scheme}`)).join(', ');
  const question = new URLSearchParams({ ...(school.town ? { from: school.town } : {}), ...(school.school_forms[0] ? { school: school.school_forms[0] } : {}) });
  return (
    <tr>
      <th scope="row">{school.name}</th>
      <td data-name={t('funding_overview.used')}>{school.used.length > 0 ? words(school.used) : t('funding_overview.used.none')}</td>
      <td data-name={t('funding_overview.unused')}>
        {school.unused.length > 0 ? (
          <>
            {words(school.unused)}
            <Link className={styles.find} to={`/calculator?${question.toString()}`}>
              {t('funding_overview.find')}
            </Link>
          </>
        ) : (
          t('funding_overview.unused.none')
        )}
      </td>
      <td className={stacked.number} data-name={t('funding_overview.amount')}>
        {format.money(amount.minor, amount.currency, 0)}
      </td>
    </tr>
  );
}

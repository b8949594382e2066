import { Link } from 'react-router';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './SchoolYearLinks.module.css';

/** The school year shown, and the ways to its neighbours. */
export function SchoolYearLinks({ from }: { from: string }) {
  const { t } = useMessages();
  const year = Number(from.slice(0, 4));
  const name = (first: number) => `${first}/${String((first + 1) % 100).padStart(2, '0')}`;
  return (
    <nav aria-label={t('year.school_year')} className={styles.years}>
      <Link to={`?school_year=${year - 1}`} preventScrollReset>
        <span aria-hidden="true">←</span> {name(year - 1)}
      </Link>
      <strong>{name(year)}</strong>
      <Link to={`?school_year=${year + 1}`} preventScrollReset>
        {name(year + 1)} <span aria-hidden="true">→</span>
      </Link>
    </nav>
  );
}

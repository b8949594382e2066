import { useMessages } from '../../shared/messages/MessagesProvider';
import type { Quota } from './agreements.api';
import styles from './QuotaTable.module.css';

/** Places per year and direction. */
export function QuotaTable({ quotas }: { quotas: readonly Quota[] }) {
  const { t } = useMessages();
  if (quotas.length === 0) return <p className={styles.none}>{t('agreement.quotas.none')}</p>;
  return (
    <table className={styles.quotas}>
      <thead>
        <tr>
          <th scope="col">{t('agreement.quota.who')}</th>
          <th scope="col">{t('agreement.quota.per_year')}</th>
          <th scope="col">{t('agreement.quota.days')}</th>
        </tr>
      </thead>
      <tbody>
        {quotas.map((quota) => (
          <tr key={quota.direction + quota.who}>
            <th scope="row">{t(`agreement.quota.label.${quota.who}_${quota.direction}`)}</th>
            <td>{quota.per_year}</td>
            <td>{quota.days ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

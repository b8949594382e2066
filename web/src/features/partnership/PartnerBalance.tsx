import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '../../shared/feedback/EmptyState';
import { Loaded } from '../../shared/feedback/Loaded';
import { StateMark } from '../../shared/feedback/StateMark';
import { useFormat } from '../../shared/format/useFormat';
import { capitalised } from '../../shared/format/sentences';
import { useMessages } from '../../shared/messages/MessagesProvider';
import { fetchReciprocity, type Reciprocity } from './partners.api';
import styles from './PartnerBalance.module.css';

type Traffic = Reciprocity['lines'][number]['sent'];

/** Who was sent and received, by school year, and whether it balances. */
export function PartnerBalance({ id }: { id: string }) {
  const query = useQuery({ queryKey: ['partners', id, 'reciprocity'], queryFn: () => fetchReciprocity(id) });
  return <Loaded query={query}>{(view) => <BalanceShown view={view} />}</Loaded>;
}

function BalanceShown({ view }: { view: Reciprocity }) {
  const { t } = useMessages();
  const format = useFormat();
  if (view.lines.length === 0) return <EmptyState title={t('reciprocity.empty')}>{t('reciprocity.empty.text')}</EmptyState>;
  const traffic = ({ heads, days, quota }: Traffic) => (
    <td>
      {quota === undefined ? format.number(heads) : t('reciprocity.of_quota', { heads: format.number(heads), quota: format.number(quota) })}
      <span>{t('reciprocity.days', { count: days })}</span>
    </td>
  );
  return (
    <>
      <p className={styles.balance}>
        <StateMark tone={view.balance === 'balanced' ? 'good' : 'attention'}>{t(`reciprocity.${view.balance}`)}</StateMark> {t('reciprocity.total', { sent: view.sent, received: view.received })}
      </p>
      <table className={styles.lines}>
        <thead>
          <tr>
            <th scope="col">{t('reciprocity.year')}</th>
            <th scope="col">{t('reciprocity.who')}</th>
            <th scope="col">{t('reciprocity.sent')}</th>
            <th scope="col">{t('reciprocity.received')}</th>
          </tr>
        </thead>
        <tbody>
          {view.lines.map((line) => (
            <tr key={line.year + line.who}>
              <th scope="row">{line.year}</th>
              <td>{capitalised(t(`who.${line.who}`))}</td>
              {traffic(line.sent)}
              {traffic(line.received)}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

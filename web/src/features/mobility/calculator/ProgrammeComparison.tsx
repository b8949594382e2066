import { useMessages } from '../../../shared/messages/MessagesProvider';
import { useRateText } from '../../../shared/rates/useRateText';
import { Amount } from '../../../shared/rates/Amount';
import { GrantTotal } from '../../../shared/rates/GrantTotal';
import styles from '../../../shared/table/StackedTable.module.css';
import type { Fit } from './calculator.api';
import { convertedOf } from './convertedOf';

/** The programmes that fit one trip beside each other: what they pay, ask and leave to the school. */
export function ProgrammeComparison({ fits }: { fits: readonly Fit[] }) {
  const { t } = useMessages();
  const columns = ['sum', 'length', 'deadline', 'effort', 'own_money', 'payer'] as const;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('calculator.compare.programme')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`calculator.compare.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fits.map((fit) => (
          <ProgrammeRow key={`${fit.programme}-${fit.activity}`} fit={fit} />
        ))}
      </tbody>
    </table>
  );
}

function ProgrammeRow({ fit }: { fit: Fit }) {
  const { t } = useMessages();
  const rates = useRateText();
  const { grant, own_money: own } = fit;
  const converted = convertedOf(fit);
  const name = (column: string) => t(`calculator.compare.${column}`);
  return (
    <tr>
      <th scope="row">
        {fit.programme}
        <span className={styles.under}>{fit.activity}</span>
      </th>
      <td data-name={name('sum')}>
        <GrantTotal grant={grant} />
        {converted && (
          <span className={styles.under}>
            ≈ <Amount told={converted} whole />
          </span>
        )}
        {grant.loan && (
          <span className={styles.under}>
            {t('calculator.loan')} <Amount told={grant.loan} />
          </span>
        )}
      </td>
      <td data-name={name('length')}>{fit.length ? rates.value(fit.length) : t('calculator.compare.length.any')}</td>
      <td data-name={name('deadline')}>{fit.deadline.sentence}</td>
      <td data-name={name('effort')}>{t(`effort.${fit.effort}`)}</td>
      <td data-name={name('own_money')}>
        {own.length === 0 ? t('calculator.compare.own_money.none') : own.map((cost) => t(`cost_kind.${cost}`)).join(', ')}
        {grant.own_part && (
          <span className={styles.under}>
            {t('calculator.own_part')} <Amount told={grant.own_part} />
          </span>
        )}
      </td>
      <td data-name={name('payer')}>{fit.payer}</td>
    </tr>
  );
}

import type { ReactNode } from 'react';
import { useFormat } from '../../../shared/format/useFormat';
import { useMessages } from '../../../shared/messages/MessagesProvider';
import stacked from '../../../shared/table/StackedTable.module.css';
import styles from './overview.module.css';
import type { Figures } from './overview.api';

interface FiguresTableProps {
  head: string;
  rows: readonly { key: string; name: ReactNode; figures: Figures }[];
  /** Of all rows together. */
  all?: Figures;
}

/** Projects applied for, granted and rejected, and the money granted, row by row. */
export function FiguresTable({ head, rows, all }: FiguresTableProps) {
  const { t } = useMessages();
  const columns = ['applied', 'granted', 'rejected', 'success', 'amount'] as const;
  return (
    <table className={`${stacked.table} ${styles.table}`}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className={stacked.number}>
              {t(`funding_overview.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, figures }) => (
          <FiguresRow key={key} name={name} figures={figures} />
        ))}
        {all && rows.length > 1 && <FiguresRow name={t('funding_overview.all')} figures={all} isAll />}
      </tbody>
    </table>
  );
}

function FiguresRow({ name, figures, isAll = false }: { name: ReactNode; figures: Figures; isAll?: boolean }) {
  const { t } = useMessages();
  const format = useFormat();
  const { success_share: success, granted_amount: amount } = figures;
  const cell = (column: string, value: ReactNode) => (
    <td className={stacked.number} data-name={t(`funding_overview.${column}`)}>
      {value}
    </td>
  );
  return (
    <tr data-all={isAll}>
      <th scope="row">{name}</th>
      {cell('applied', format.number(figures.applied))}
      {cell('granted', format.number(figures.granted))}
      {cell('rejected', format.number(figures.rejected))}
      {cell('success', typeof success === 'number' ? `${format.number(success * 100)} %` : t('funding_overview.undecided'))}
      {cell('amount', format.money(amount.minor, amount.currency, 0))}
    </tr>
  );
}

import { useMessages } from '../messages/MessagesProvider';
import type { Column } from './Register';
import styles from './RegisterTable.module.css';
import type { RegisterState } from './useRegister';

interface RegisterTableProps<Row> {
  caption: string;
  state: RegisterState;
  rows: readonly Row[];
  columns: Column<Row>[];
  rowKey: (row: Row) => string;
  onPoint?: (row: Row | null) => void;
}

// The roles are repeated because the phone's style sheet takes `display: table` away, and with it the meaning.
export function RegisterTable<Row>({ caption, state, rows, columns, rowKey, onPoint }: RegisterTableProps<Row>) {
  return (
    <table className={styles.table} role="table">
      <caption className="for-readers">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <HeaderCell key={column.name} column={column} state={state} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row" onPointerEnter={() => onPoint?.(row)} onPointerLeave={() => onPoint?.(null)}>
            {columns.map((column) =>
              column.names ? (
                <th key={column.name} role="rowheader" scope="row" data-names="true">
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.name} role="cell" data-title={column.title} data-align={column.align}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HeaderCell<Row>({ column, state }: { column: Column<Row>; state: RegisterState }) {
  const { t } = useMessages();
  if (column.sort === undefined) {
    return (
      <th role="columnheader" scope="col" data-align={column.align}>
        {column.title}
      </th>
    );
  }
  const current = state.value('sort');
  const direction = current === column.sort ? 'ascending' : current === `-${column.sort}` ? 'descending' : undefined;
  const following = direction === 'ascending' ? `-${column.sort}` : column.sort;
  return (
    <th role="columnheader" scope="col" aria-sort={direction} data-align={column.align}>
      <button type="button" onClick={() => state.choose('sort', following)} title={t('register.sort_by', { column: column.title })}>
        {column.title}
        <svg viewBox="0 0 10 12" aria-hidden="true" focusable="false" data-direction={direction}>
          <path d="M5 0 9 4.5H1z" className={styles.up} />
          <path d="M5 12 1 7.5h8z" className={styles.down} />
        </svg>
      </button>
    </th>
  );
}

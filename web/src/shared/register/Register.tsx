import { Button } from '@digdir/designsystemet-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Page } from '../api/paging';
import { EmptyState } from '../feedback/EmptyState';
import { Loading } from '../feedback/Loading';
import { ProblemNotice } from '../feedback/ProblemNotice';
import { useMessages } from '../messages/MessagesProvider';
import { type Filter, FilterBar } from './FilterBar';
import styles from './Register.module.css';
import { RegisterTable } from './RegisterTable';
import type { RegisterState } from './useRegister';

export interface Column<Row> {
  name: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** The word in `sort=` by which the server orders by this column. */
  sort?: string;
  /** A further order, by something else that the cell shows. */
  further?: { sort: string; title: string };
  align?: 'end';
  /** The cell that names the row and leads to it. */
  names?: boolean;
}

interface RegisterProps<Row> {
  /** What the table lists, for those who hear it. */
  caption: string;
  state: RegisterState;
  query: UseQueryResult<Page<Row>>;
  columns: Column<Row>[];
  rowKey: (row: Row) => string;
  filters?: Filter[];
  /** Label of the search field, for registers that can be searched. */
  search?: string;
  /** Shown when nothing exists yet (not when filters hide everything). */
  empty: ReactNode;
  onPoint?: (row: Row | null) => void;
}

/** A register: filters as chips, a table that becomes cards on a phone, and pages by key. */
export function Register<Row>({ caption, state, query, columns, rowKey, filters = [], search, empty, onPoint }: RegisterProps<Row>) {
  const { t } = useMessages();
  const page = query.data;
  const nothing = page !== undefined && page.items.length === 0;
  return (
    <div className={styles.register}>
      {(!nothing || state.filtered) && (
        <FilterBar state={state} filters={filters} search={search} columns={columns} />
      )}
      {query.isError && <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />}
      {page === undefined && !query.isError && <Loading lines={6} />}
      {nothing && (state.filtered ? <NothingFits onClear={state.clear} /> : empty)}
      {page !== undefined && !nothing && (
        <div aria-busy={query.isPlaceholderData} className={styles.rows}>
          <RegisterTable caption={caption} state={state} rows={page.items} columns={columns} rowKey={rowKey} onPoint={onPoint} />
          {(state.beyondFirstPage || page.next !== undefined) && (
            <nav className={`${styles.pages} not-on-paper`} aria-label={t('register.pages')}>
              <Button variant="tertiary" data-size="sm" disabled={!state.beyondFirstPage} onClick={() => state.goTo(undefined)}>
                {t('register.first_page')}
              </Button>
              <Button variant="secondary" data-size="sm" disabled={page.next === undefined} onClick={() => state.goTo(page.next)}>
                {t('register.next_page')}
              </Button>
            </nav>
          )}
        </div>
      )}
    </div>
  );
}

function NothingFits({ onClear }: { onClear: () => void }) {
  const { t } = useMessages();
  return (
    <EmptyState
      title={t('register.nothing_fits')}
      actions={
        <Button variant="secondary" onClick={onClear}>
          {t('register.clear')}
        </Button>
      }
    >
      {t('register.nothing_fits.text')}
    </EmptyState>
  );
}

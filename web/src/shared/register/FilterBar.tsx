import { useEffect, useId, useState } from 'react';
import { useMessages } from '../messages/MessagesProvider';
import styles from './FilterBar.module.css';
import type { Column } from './Register';
import type { RegisterState } from './useRegister';

export interface Filter {
  name: string;
  title: string;
  options: { value: string; text: string }[];
  /** What is shown while nothing is chosen, where that is not everything. */
  unchosen?: string;
}

interface FilterBarProps<Row> {
  state: RegisterState;
  filters: Filter[];
  search: string | undefined;
  columns: Column<Row>[];
}

export function FilterBar<Row>({ state, filters, search, columns }: FilterBarProps<Row>) {
  const { t } = useMessages();
  const sorts = columns.flatMap(({ sort, title, further }) => [...(sort === undefined ? [] : [{ sort, title }]), ...(further === undefined ? [] : [further])]);
  if (filters.length === 0 && search === undefined && sorts.length === 0) return null;
  return (
    <div className={`${styles.bar} not-on-paper`} role="search">
      {search !== undefined && <SearchField label={search} state={state} />}
      {filters.map((filter) => (
        <FilterChip key={filter.name} filter={filter} state={state} />
      ))}
      {sorts.length > 0 && (
        <div className={styles.sort}>
          <FilterChip
            filter={{ name: 'sort', title: t('register.sort'), options: sorts.map(({ sort, title }) => ({ value: sort, text: title })) }}
            state={state}
          />
        </div>
      )}
      {state.filtered && (
        <button type="button" className={styles.clear} onClick={state.clear}>
          {t('register.clear')}
        </button>
      )}
    </div>
  );
}

function FilterChip({ filter, state }: { filter: Filter; state: RegisterState }) {
  const { t } = useMessages();
  const value = state.value(filter.name);
  return (
    <span className={styles.chip}>
      <select
        data-chosen={value !== ''}
        aria-label={filter.title}
        value={value}
        onChange={(event) => state.choose(filter.name, event.target.value)}
      >
        <option value="">{filter.unchosen ?? (filter.name === 'sort' ? filter.title : t('register.all', { filter: filter.title }))}</option>
        {filter.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <svg viewBox="0 0 10 6" aria-hidden="true" focusable="false">
        <path d="m1 1 4 4 4-4" />
      </svg>
    </span>
  );
}

/** Asks the server when the typing pauses. */
function SearchField({ label, state }: { label: string; state: RegisterState }) {
  const id = useId();
  const asked = state.value('q');
  const [typed, setTyped] = useState(asked);
  const { choose } = state;

  useEffect(() => setTyped(asked), [asked]);
  useEffect(() => {
    if (typed.trim() === asked) return undefined;
    const timer = setTimeout(() => choose('q', typed.trim()), 250);
    return () => clearTimeout(timer);
  }, [typed, asked, choose]);

  return (
    <div className={styles.search}>
      <label htmlFor={id} className="for-readers">
        {label}
      </label>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <circle cx="7" cy="7" r="4.5" />
        <path d="m10.5 10.5 3.5 3.5" />
      </svg>
      <input id={id} type="search" placeholder={label} value={typed} onChange={(event) => setTyped(event.target.value)} />
    </div>
  );
}

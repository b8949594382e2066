import { useQuery } from '@tanstack/react-query';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './funding.module.css';
import { fetchSources } from './rates.api';

function useSources() {
  const { data } = useQuery({ queryKey: ['sources'], queryFn: fetchSources, staleTime: Infinity });
  return (id: string) => data?.find((source) => source.id === id) ?? { id, title: '', address: id };
}

/** Where a figure comes from: short, each opening its page. */
export function SourceLinks({ ids }: { ids: readonly string[] }) {
  const { t } = useMessages();
  const source = useSources();
  if (ids.length === 0) return <span className={styles.soft}>{t('rate.source.none')}</span>;
  return (
    <span className={styles.sources}>
      {ids.map(source).map(({ id, title, address }) => (
        <a key={id} href={address} title={title} target="_blank" rel="noreferrer">
          {id.startsWith('http') ? new URL(id).hostname : id}
          {title && <span className="for-readers">{`: ${title}`}</span>}
        </a>
      ))}
    </span>
  );
}

/** The same at length: title and address. */
export function SourceList({ ids }: { ids: readonly string[] }) {
  const { t } = useMessages();
  const source = useSources();
  if (ids.length === 0) return <p>{t('rate.source.none')}</p>;
  return (
    <ul className={styles.sourceList}>
      {ids.map(source).map(({ id, title, address }) => (
        <li key={id}>
          {title && `${id} ${title}`}
          <a className={styles.soft} href={address} target="_blank" rel="noreferrer">
            {address}
          </a>
        </li>
      ))}
    </ul>
  );
}

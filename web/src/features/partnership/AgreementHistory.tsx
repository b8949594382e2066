import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../shared/feedback/Loaded';
import { History } from '../../shared/history/History';
import { fetchAgreementHistory } from './agreements.api';

export function AgreementHistory({ id }: { id: string }) {
  const query = useQuery({ queryKey: ['agreements', id, 'history'], queryFn: () => fetchAgreementHistory(id) });
  return <Loaded query={query}>{(entries) => <History noun="agreement" entries={entries} />}</Loaded>;
}

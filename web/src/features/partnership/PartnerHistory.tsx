import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../shared/feedback/Loaded';
import { History } from '../../shared/history/History';
import { fetchPartnerHistory } from './partners.api';

export function PartnerHistory({ id }: { id: string }) {
  const query = useQuery({ queryKey: ['partners', id, 'history'], queryFn: () => fetchPartnerHistory(id) });
  return <Loaded query={query}>{(entries) => <History noun="partner" entries={entries} />}</Loaded>;
}

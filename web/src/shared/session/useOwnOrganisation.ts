import { useQuery } from '@tanstack/react-query';
import { api, body } from '../api/client';
import { useMay, useSession } from './useSession';

/** What the directory knows of the organisation where the reader acts; nothing until it is there, or where she may not see it. */
export function useOwnOrganisation() {
  const { organisation } = useSession();
  const maySee = useMay('see_directory');
  const query = useQuery({
    queryKey: ['organisations', organisation.id],
    queryFn: () => body(api.GET('/api/organisations/{id}', { params: { path: { id: organisation.id } } })),
    enabled: maySee,
    staleTime: Infinity,
  });
  return query.data?.organisation;
}

import { useQuery } from '@tanstack/react-query';
import { api, body } from '../api/client';
import { useMay, useSession } from '../session/useSession';
import type { MapProps } from './Map';

/** Where our own arcs begin; nothing while it is unknown. */
export function useHome(): MapProps['home'] {
  const { organisation } = useSession();
  const maySee = useMay('see_directory');
  const query = useQuery({
    queryKey: ['organisations', organisation.id],
    queryFn: () => body(api.GET('/api/organisations/{id}', { params: { path: { id: organisation.id } } })),
    enabled: maySee,
    staleTime: Infinity,
  });
  const { latitude, longitude, town } = query.data?.organisation ?? {};
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  return { name: town || organisation.name, position: { latitude, longitude } };
}

import { useQuery } from '@tanstack/react-query';
import type { MapProps } from '../../shared/map/Map';
import { useMay, useSession } from '../../shared/session/useSession';
import { fetchOrganisation } from './organisations.api';

/** Where our own arcs begin; nothing while it is unknown. */
export function useHome(): MapProps['home'] {
  const { organisation } = useSession();
  const maySee = useMay('see_directory');
  const query = useQuery({
    queryKey: ['organisations', organisation.id],
    queryFn: () => fetchOrganisation(organisation.id),
    enabled: maySee,
    staleTime: Infinity,
  });
  const { latitude, longitude, town } = query.data?.organisation ?? {};
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  return { name: town || organisation.name, position: { latitude, longitude } };
}

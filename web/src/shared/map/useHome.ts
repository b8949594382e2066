import { useOwnOrganisation } from '../session/useOwnOrganisation';
import { useSession } from '../session/useSession';
import type { MapProps } from './Map';

/** Where our own arcs begin; nothing while it is unknown. */
export function useHome(): MapProps['home'] {
  const { organisation } = useSession();
  const { latitude, longitude, town } = useOwnOrganisation() ?? {};
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null;
  return { name: town || organisation.name, position: { latitude, longitude } };
}

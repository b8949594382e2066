import { useQuery } from '@tanstack/react-query';
import { api, body } from '../../../shared/api/client';
import { useSession } from '../../../shared/session/useSession';

function useOwnOrganisation() {
  const { organisation } = useSession();
  return useQuery({
    queryKey: ['organisations', organisation.id],
    queryFn: () => body(api.GET('/api/organisations/{id}', { params: { path: { id: organisation.id } } })),
    staleTime: Infinity,
  });
}

/** The country where one acts. */
export function useHomeCountry(): string | undefined {
  return useOwnOrganisation().data?.organisation.country;
}

/** "Trondheim, NO": where most stays begin. */
export function useHomeTown(): string | undefined {
  const { data } = useOwnOrganisation();
  if (data === undefined) return undefined;
  return data.organisation.town ? `${data.organisation.town}, ${data.organisation.country}` : '';
}

import { useQuery } from '@tanstack/react-query';
import { api, body } from '../../shared/api/client';
import type { Answer } from '../../shared/api/types';
import { findOrganisations } from './organisations.api';
import { fetchPartners } from './partners.api';

export type Portfolio = Answer<'/api/portfolio', 'get'>;

/** How near the partners lie, all together. */
export function usePortfolio() {
  return useQuery({ queryKey: ['partners', 'portfolio'], queryFn: () => body(api.GET('/api/portfolio', {})) });
}

const shown = 3;
const asked = 25;

/** The nearest of the near region abroad that fit and are no partners yet. */
export function useNearMatches(fitting: Record<string, string | string[]>, enabled: boolean) {
  return useQuery({
    queryKey: ['partners', 'near', fitting],
    enabled,
    queryFn: async () => {
      const [organisations, partners] = await Promise.all([
        findOrganisations({ ...fitting, near_region: 'true', abroad: 'true', sort: 'distance', limit: String(asked) }),
        fetchPartners({ near_region: 'true', limit: '200' }),
      ]);
      const known = new Set(partners.items.map((partner) => partner.partner_organisation_id));
      return organisations.items.filter(({ id }) => !known.has(id)).slice(0, shown);
    },
  });
}

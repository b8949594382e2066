import { useFormat } from '../../shared/format/useFormat';
import { capitalised } from '../../shared/format/sentences';
import { useMessages } from '../../shared/messages/MessagesProvider';

/** How a partner's facts read in a line. */
export function usePartnerWords() {
  const { t } = useMessages();
  const format = useFormat();
  return {
    kind: (kind: string) => capitalised(t(`organisation.kind.${kind}`)),
    place: (at: { town?: string | null; country: string }) => [at.town, format.country(at.country)].filter(Boolean).join(', '),
    distance: ({ distance }: { distance?: number | null }) =>
      typeof distance === 'number' ? t('partner.distance_value', { kilometres: format.number(distance) }) : '',
    /** The choice between the near region and the rest, of a register. */
    nearRegion: () => ({
      name: 'near_region',
      title: t('near_region'),
      options: ['true', 'false'].map((value) => ({ value, text: t(`near_region.${value}`) })),
    }),
    languages: (codes: readonly string[]) => capitalised(codes.map((code) => format.language(code)).join(', ')),
  };
}

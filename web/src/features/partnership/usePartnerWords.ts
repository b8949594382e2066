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
    languages: (codes: readonly string[]) => capitalised(codes.map((code) => format.language(code)).join(', ')),
  };
}

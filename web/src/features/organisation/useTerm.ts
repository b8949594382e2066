import { useFormat } from '../../shared/format/useFormat';
import { useMessages } from '../../shared/messages/MessagesProvider';

/** How a term reads: since a day, or from one day to another. */
export function useTerm() {
  const { t } = useMessages();
  const format = useFormat();
  return ({ valid_from, valid_to }: { valid_from: string; valid_to?: string | null }) =>
    valid_to
      ? t('term.from_to', { from: format.shortDay(valid_from), to: format.shortDay(valid_to) })
      : t(valid_from > format.today ? 'term.from' : 'term.since', { day: format.shortDay(valid_from) });
}

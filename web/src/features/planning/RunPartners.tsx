import { Facts } from '../../shared/facts/Facts';
import { useMessages } from '../../shared/messages/MessagesProvider';
import type { RunView } from './placement_runs.api';

/** How many go to each partner that is bounded, of how many at most. */
export function RunPartners({ view }: { view: RunView }) {
  const { t } = useMessages();
  return (
    <Facts
      facts={view.run.bounds.partners.map(({ partner_id, most }) => {
        const places = view.places.filter((place) => place.partner_id === partner_id);
        return { name: places[0]?.partner_name ?? '', value: t('run.partners.of', { placed: places.reduce((sum, { placed }) => sum + placed, 0), most }) };
      })}
    />
  );
}

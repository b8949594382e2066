import { useState } from 'react';
import { useFormat } from '../../shared/format/useFormat';
import { Map, type Place } from '../../shared/map/Map';
import { useHome } from '../../shared/map/useHome';
import { useMessages } from '../../shared/messages/MessagesProvider';
import styles from './Flows.module.css';
import type { RunView } from './placement_runs.api';

/** One spot for each partner that somebody goes to. */
function spotsOf(places: RunView['places']): Place[] {
  const spots = new globalThis.Map<string, Place & { count: number }>();
  for (const { partner_name, latitude, longitude, placed } of places) {
    if (placed === 0 || typeof latitude !== 'number' || typeof longitude !== 'number') continue;
    const count = (spots.get(partner_name)?.count ?? 0) + placed;
    spots.set(partner_name, { id: partner_name, name: `${partner_name} ${count}`, position: { latitude, longitude }, count });
  }
  return [...spots.values()];
}

/** Where the placed go: how full each offer is, and the ways there on a map. */
export function Flows({ view }: { view: RunView }) {
  const { t } = useMessages();
  const format = useFormat();
  const home = useHome();
  const [pointed, setPointed] = useState<string | null>(null);
  const spots = spotsOf(view.places);
  return (
    <div className={styles.flows}>
      <ul className={styles.offers}>
        {view.places.map((place) => (
          <li key={place.offer_id} data-pointed={place.partner_name === pointed} onPointerEnter={() => setPointed(place.partner_name)} onPointerLeave={() => setPointed(null)}>
            <span className={styles.title}>{place.title}</span>
            <span className={styles.partner}>{[place.partner_name, place.partner_country && format.country(place.partner_country)].filter(Boolean).join(', ')}</span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.bar} style={{ width: `${(100 * place.placed) / Math.max(1, place.places)}%` }} />
            </span>
            <span className={styles.filled}>{t('run.flows.filled', { placed: place.placed, places: place.places })}</span>
          </li>
        ))}
      </ul>
      {spots.length > 0 && <Map label={t('run.flows.map', { count: view.run.placed })} home={home} places={spots} pointed={pointed} onPoint={setPointed} />}
    </div>
  );
}

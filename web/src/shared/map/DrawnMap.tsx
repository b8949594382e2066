import { ToggleGroup } from '@digdir/designsystemet-react';
import { useMemo, useState } from 'react';
import { useMessages } from '../messages/MessagesProvider';
import { drawnGround, ground, type View } from './ground';
import { placeLabels, type Spot } from './labels';
import type { MapProps, Position } from './Map';
import styles from './Map.module.css';
import { bow, europeProjection, liesInEurope, worldProjection } from './projections';

export default function DrawnMap({ label, home, places, pointed = null, onPoint, onOpen }: MapProps) {
  const { t } = useMessages();
  const far = places.filter((place) => !liesInEurope(place.position)).length;
  const near = places.length === 0 || places.some((place) => liesInEurope(place.position));
  const [chosen, setChosen] = useState<View | null>(null);
  const view = chosen ?? (near ? 'europe' : 'world');
  const { width, height } = ground[view];
  const shown = view === 'europe' ? places.filter((place) => liesInEurope(place.position)) : places;
  const seen = [...shown.map((place) => place.position), ...(home ? [home.position] : [])];
  const extent = JSON.stringify(view === 'europe' ? seen : []);
  const { projection, ...shapes } = useMemo(() => {
    const fitted = view === 'europe' ? europeProjection(JSON.parse(extent) as Position[]) : worldProjection();
    return { projection: fitted, ...drawnGround(view, fitted) };
  }, [view, extent]);

  const start = home && projection([home.position.longitude, home.position.latitude]);
  const spots = shown.flatMap((place): Spot[] => {
    const point = projection([place.position.longitude, place.position.latitude]);
    return point ? [{ id: place.id, name: place.name, x: point[0], y: point[1] }] : [];
  });
  const homeSpot: Spot[] = home && start ? [{ id: 'home', name: home.name, x: start[0], y: start[1] }] : [];
  const labels = placeLabels([...homeSpot, ...spots], width);
  const nameOf = (id: string) => (id === 'home' ? home?.name : spots.find((spot) => spot.id === id)?.name);

  return (
    <figure className={styles.map}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className={styles.drawing}>
        <path d={shapes.land} className={styles.land} />
        <path d={shapes.borders} className={styles.borders} />
        {start && spots.map((spot) => (
          <path key={spot.id} d={bow(start, [spot.x, spot.y])} className={styles.arc} data-pointed={spot.id === pointed} />
        ))}
        {spots.map((spot) => (
          <g key={spot.id} data-pointed={spot.id === pointed} className={styles.place} onPointerEnter={() => onPoint?.(spot.id)} onPointerLeave={() => onPoint?.(null)} onClick={() => onOpen?.(spot.id)}>
            <circle cx={spot.x} cy={spot.y} r="12" className={styles.reach} />
            <circle cx={spot.x} cy={spot.y} r="4.25" className={styles.dot} data-marked={shown.find((place) => place.id === spot.id)?.marked} />
          </g>
        ))}
        {start && <circle cx={start[0]} cy={start[1]} r="6" className={styles.home} />}
        {labels.map(({ id, x, y, anchor }) => (
          <text key={id} x={x} y={y} textAnchor={anchor} className={styles.label} data-home={id === 'home'} data-pointed={id === pointed}>
            {nameOf(id)}
          </text>
        ))}
      </svg>
      {far > 0 && near && (
        <figcaption className={`${styles.views} not-on-paper`}>
          <ToggleGroup data-size="sm" variant="secondary" value={view} onChange={(value) => setChosen(value as View)} data-toggle-group={t('map.view')}>
            <ToggleGroup.Item value="europe">{t('map.europe')}</ToggleGroup.Item>
            <ToggleGroup.Item value="world">{view === 'europe' ? t('map.world.more', { count: far }) : t('map.world')}</ToggleGroup.Item>
          </ToggleGroup>
        </figcaption>
      )}
    </figure>
  );
}

import { geoPath } from 'd3-geo';
import { useMemo } from 'react';
import { drawnGround, ground } from './ground';
import { placeLabels } from './labels';
import styles from './Map.module.css';
import { europeProjection, liesInEurope, worldProjection } from './projections';
import type { RouteMapProps } from './RouteMap';

const positionOf = ([longitude = 0, latitude = 0]: number[]) => ({ longitude, latitude });

export default function DrawnRouteMap({ label, from, to, routes, pointed }: RouteMapProps) {
  const extent = JSON.stringify(routes.flatMap((route) => route.line));
  const drawing = useMemo(() => {
    const points = (JSON.parse(extent) as number[][]).map(positionOf);
    const view = points.every(liesInEurope) ? 'europe' : 'world';
    const projection = view === 'europe' ? europeProjection(points) : worldProjection();
    return { view, projection, ...drawnGround(view, projection) } as const;
  }, [extent]);
  const { width, height } = ground[drawing.view];
  const path = geoPath(drawing.projection);
  const ends = routes[0] ? [routes[0].line[0], routes[0].line.at(-1)] : [];
  const spots = ends.flatMap((end, index) => {
    const point = end && drawing.projection([end[0] ?? 0, end[1] ?? 0]);
    return point ? [{ id: String(index), name: index === 0 ? from : to, x: point[0], y: point[1] }] : [];
  });
  const pointedLast = [...routes].sort((one, other) => Number(one.id === pointed) - Number(other.id === pointed));
  return (
    <figure className={styles.map}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className={styles.drawing}>
        <path d={drawing.land} className={styles.land} />
        <path d={drawing.borders} className={styles.borders} />
        {pointedLast.map((route) => (
          <path key={route.id} d={path({ type: 'LineString', coordinates: route.line }) ?? ''} className={styles.route} data-pointed={route.id === pointed} data-flies={route.flies} />
        ))}
        {spots.map((spot) => (
          <circle key={spot.id} cx={spot.x} cy={spot.y} r="5" className={spot.id === '0' ? styles.home : styles.dot} />
        ))}
        {placeLabels(spots, width).map(({ id, x, y, anchor }) => (
          <text key={id} x={x} y={y} textAnchor={anchor} className={styles.label} data-home={id === '0'}>
            {spots.find((spot) => spot.id === id)?.name}
          </text>
        ))}
      </svg>
    </figure>
  );
}

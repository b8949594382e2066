import { lazy, Suspense } from 'react';
import styles from './Map.module.css';

export interface Route {
  id: string;
  /** Longitude and latitude of each point on the way. */
  line: number[][];
  /** Over the air: drawn as a bow with dashes. */
  flies: boolean;
}

export interface RouteMapProps {
  /** What the map shows, for those who do not see it. */
  label: string;
  from: string;
  to: string;
  routes: Route[];
  pointed: string | null;
}

const DrawnRouteMap = lazy(() => import('./DrawnRouteMap'));

/** Ways from one place to another. The table beside it says the same by keyboard and voice. */
export function RouteMap(props: RouteMapProps) {
  return (
    <Suspense fallback={<div className={styles.waiting} />}>
      <DrawnRouteMap {...props} />
    </Suspense>
  );
}

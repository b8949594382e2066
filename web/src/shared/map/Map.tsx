import { lazy, Suspense } from 'react';
import styles from './Map.module.css';

export interface Position {
  latitude: number;
  longitude: number;
}

export interface Place {
  id: string;
  name: string;
  position: Position;
  /** Needs attention. */
  marked?: boolean;
}

export interface MapProps {
  /** What the map shows, for those who do not see it. */
  label: string;
  /** Where the arcs begin. */
  home: { name: string; position: Position } | null;
  places: Place[];
  pointed?: string | null;
  onPoint?: (id: string | null) => void;
  onOpen?: (id: string) => void;
}

const DrawnMap = lazy(() => import('./DrawnMap'));

/** Places and the ways to them. The register or list beside it says the same by keyboard and voice. */
export function Map(props: MapProps) {
  return (
    <Suspense fallback={<div className={styles.waiting} />}>
      <DrawnMap {...props} />
    </Suspense>
  );
}

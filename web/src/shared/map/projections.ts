import { geoConicConformal, geoNaturalEarth1, type GeoProjection } from 'd3-geo';
import type { Position } from './Map';

export const frame = { width: 460, height: 480 } as const;
export const worldFrame = { width: 460, height: 250 } as const;

const wholeOfEurope = 560;
const closest = 2400;

/** Europe with true angles, as near as the places allow. */
export function europeProjection(positions: readonly Position[]): GeoProjection {
  const projection = geoConicConformal().parallels([42, 66]).rotate([-13, 0]).scale(wholeOfEurope).translate([0, 0]);
  const points = positions.flatMap(({ longitude, latitude }) => projection([longitude, latitude]) ?? []);
  const xs = points.filter((_, index) => index % 2 === 0);
  const ys = points.filter((_, index) => index % 2 === 1);
  const [left, right, top, bottom] = points.length > 0 ? [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)] : [-190, 190, -660, -260];
  const fitting = wholeOfEurope * Math.min((frame.width - 150) / Math.max(1, right - left), (frame.height - 130) / Math.max(1, bottom - top));
  const scale = Math.min(closest, Math.max(wholeOfEurope, fitting));
  const nearer = scale / wholeOfEurope;
  return projection
    .scale(scale)
    .translate([frame.width / 2 - 20 - ((left + right) / 2) * nearer, frame.height / 2 + 10 - ((top + bottom) / 2) * nearer])
    .clipExtent([[0, 0], [frame.width, frame.height]]);
}

/** The world with the Atlantic at its left and the Pacific at its edges. */
export function worldProjection(): GeoProjection {
  return geoNaturalEarth1()
    .rotate([-11, 0])
    .fitExtent([[4, 4], [worldFrame.width - 4, worldFrame.height + 34]], { type: 'Sphere' });
}

export function liesInEurope({ latitude, longitude }: Position): boolean {
  return latitude > 35 && latitude < 71.5 && longitude > -24 && longitude < 40;
}

/** A bow from one point to another, bulging upwards, as a path. */
export function bow([x1, y1]: [number, number], [x2, y2]: [number, number]): string {
  const lift = Math.min(70, Math.hypot(x2 - x1, y2 - y1) * 0.2);
  return `M${x1.toFixed(1)} ${y1.toFixed(1)}Q${((x1 + x2) / 2).toFixed(1)} ${((y1 + y2) / 2 - lift).toFixed(1)} ${x2.toFixed(1)} ${y2.toFixed(1)}`;
}

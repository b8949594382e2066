import { type GeoProjection, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import europe from './atlas/europe.json';
import { frame, worldFrame } from './projections';

export type View = 'europe' | 'world';

export const ground = {
  europe: { atlas: europe as unknown as Topology, ...frame },
  world: { atlas: world as unknown as Topology, ...worldFrame },
};

/** Land and borders of a view as paths. */
export function drawnGround(view: View, projection: GeoProjection) {
  const { atlas } = ground[view];
  const countries = atlas.objects.countries as GeometryCollection;
  const path = geoPath(projection);
  return {
    land: path(feature(atlas, countries)) ?? '',
    borders: path(mesh(atlas, countries, (a, b) => a !== b)) ?? '',
  };
}

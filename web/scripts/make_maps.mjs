// Cuts Europe out of the finer world atlas, so that a map of partners is sharp and still small.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const world = JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8'));
const frame = { west: -26, east: 46, south: 33, north: 72 };
const { scale, translate } = world.transform;

function touchesFrame(arc) {
  let [x, y] = [0, 0];
  return arc.some(([dx, dy]) => {
    x += dx;
    y += dy;
    const longitude = x * scale[0] + translate[0];
    const latitude = y * scale[1] + translate[1];
    return longitude > frame.west && longitude < frame.east && latitude > frame.south && latitude < frame.north;
  });
}

const inFrame = world.arcs.map(touchesFrame);
const kept = new Map();
const arcs = [];

function renumbered(arc) {
  const index = arc < 0 ? ~arc : arc;
  if (!kept.has(index)) {
    kept.set(index, arcs.length);
    arcs.push(world.arcs[index]);
  }
  return arc < 0 ? ~kept.get(index) : kept.get(index);
}

const ringSeen = (ring) => ring.some((arc) => inFrame[arc < 0 ? ~arc : arc]);
const geometries = [];
for (const { type, arcs: shape, id } of world.objects.countries.geometries) {
  if (shape === undefined) continue;
  const polygons = (type === 'Polygon' ? [shape] : shape).filter((polygon) => polygon.some(ringSeen));
  if (polygons.length === 0) continue;
  geometries.push({ type: 'MultiPolygon', id, arcs: polygons.map((polygon) => polygon.map((ring) => ring.map(renumbered))) });
}

const europe = { type: 'Topology', transform: world.transform, objects: { countries: { type: 'GeometryCollection', geometries } }, arcs };
mkdirSync('src/shared/map/atlas', { recursive: true });
const target = 'src/shared/map/atlas/europe.json';
const text = JSON.stringify(europe);
if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);

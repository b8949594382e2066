export interface Spot {
  id: string;
  name: string;
  x: number;
  y: number;
}

export interface PlacedLabel {
  id: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const letterWidth = 7.2;
const lineHeight = 16;
const gap = 8;

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Names beside their dots, right before left, above before below; a name without room, or said at that dot, is left out. */
export function placeLabels(spots: readonly Spot[], width: number): PlacedLabel[] {
  const taken: Box[] = spots.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  const placed: PlacedLabel[] = [];
  const said = new Set<string>();
  for (const spot of spots) {
    const saying = `${spot.name} ${Math.round(spot.x)} ${Math.round(spot.y)}`;
    if (said.has(saying)) continue;
    said.add(saying);
    const length = spot.name.length * letterWidth;
    const tries = [0, -10, 11].flatMap((shift) => [
      { x: spot.x + gap, y: spot.y + shift, anchor: 'start' as const },
      { x: spot.x - gap, y: spot.y + shift, anchor: 'end' as const },
    ]);
    for (const { x, y, anchor } of tries) {
      const left = anchor === 'start' ? x : x - length;
      const box = { left, right: left + length, top: y - lineHeight / 2, bottom: y + lineHeight / 2 };
      if (box.left < 4 || box.right > width - 4 || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      placed.push({ id: spot.id, x, y, anchor });
      break;
    }
  }
  return placed;
}

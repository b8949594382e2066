// Whether an assignment is an optimum of least_rank, greedy, generous or fair_share.
//
// Placements within seats, partners' maxima, the bounds of one grouping and people fixed by hand are flows round a circle:
// world → group → place → partner → world. An applicant at home can bring one more unit from her group to a place of her
// list, one at a place can carry it on to another place or take it home. A flow is an optimum exactly where no round trip
// through such changes costs less than nothing. What a policy looks at first is worth more than all that comes after it
// together, so that all its wishes are one whole number.
//
// Ceilings, pairs and bounds of a second grouping are no flow: of those nothing is proved here.
import { heldAtPartners, heldAtPlaces, placedOf } from "./bounds.mjs";
import { nowhere } from "./instance.mjs";

export function isFlow(instance) {
  return instance.ceilings.length === 0 && instance.pairs.length === 0 && boundGroupings(instance).length <= 1;
}

function boundGroupings({ groupings }) {
  return groupings.filter(({ groups }) => groups.some(({ least, most }) => least > 0 || most !== Infinity));
}

// The grouping whose members are told apart: the one with bounds, for fair_share the first one.
export function groupingOf(instance, policy) {
  const [bound] = boundGroupings(instance);
  const wanted = policy === "fair_share" ? (instance.groupings[0] ?? bound) : bound;
  if (bound && wanted !== bound) return undefined;
  return wanted ?? { name: "all", of: new Uint32Array(instance.applicants), groups: [{ name: "applicants", least: 0, most: Infinity }] };
}

// How full everything is.
export function fillingOf(instance, assignment, grouping) {
  return { places: heldAtPlaces(instance, assignment), partners: heldAtPartners(instance, assignment), groups: placedOf(grouping, assignment) };
}

export function faultsOfOptimality(instance, assignment, policy) {
  const grouping = groupingOf(instance, policy);
  const filling = fillingOf(instance, assignment, grouping);
  const prices = pricesOf(instance, grouping, policy);
  const changes = changesOf(instance, assignment, grouping, filling, prices);
  const trip = cheapRoundTrip(changes, instance.capacities.length + instance.partners.length + grouping.groups.length + 1);
  if (!trip) return [];
  const names = trip.map((node) => nameOf(instance, grouping, node));
  return [`a better assignment exists; units would move in a ring: ${names.join(" → ")}`];
}

// Nodes: places, partners, groups, the world.
function nodesOf(instance, grouping) {
  const partner = instance.capacities.length;
  const group = partner + instance.partners.length;
  return { partner, group, world: group + grouping.groups.length };
}

function nameOf(instance, grouping, node) {
  const { partner, group, world } = nodesOf(instance, grouping);
  if (node < partner) return `place ${node + 1}`;
  if (node < group) return `partner ${instance.partners[node - partner].name}`;
  return node < world ? `${grouping.groups[node - group].name} at home` : "any seat left";
}

// What a placement at each rank costs, and what one more of a group that has `placed` is worth: whole numbers in which the
// base is more than the changes along any ring can add up to.
function pricesOf(instance, grouping, policy) {
  let longest = 0;
  for (let applicant = 0; applicant < instance.applicants; applicant += 1)
    longest = Math.max(longest, instance.starts[applicant + 1] - instance.starts[applicant]);
  const nodes = nodesOf(instance, grouping).world + 1;
  const base = BigInt(4 * (nodes + 1) * (longest + 1));
  if (policy === "greedy" || policy === "generous") {
    const placed = base ** BigInt(longest + 1);
    const at = (rank) => (policy === "greedy" ? -(base ** BigInt(longest - rank)) : base ** BigInt(rank));
    return { ofRank: Array.from({ length: longest }, (_, rank) => at(rank) - placed), worth: () => 0n };
  }
  const isFair = policy === "fair_share" && instance.groupings.length > 0;
  const { worth, steps } = isFair ? worthOfShares(grouping, base) : { worth: () => 0n, steps: 0 };
  const placed = base ** BigInt(steps + 2);
  return { ofRank: Array.from({ length: longest }, (_, rank) => BigInt(rank + 1) - placed), worth };
}

// Evening out from below means: as few groups as possible with the smallest share or less, then with the next, and so on.
// One more of a group lifts it above the shares from its own up to its next one.
function worthOfShares(grouping, base) {
  const members = new Array(grouping.groups.length).fill(0);
  for (const group of grouping.of) members[group] += 1;
  const before = ([part, whole], [otherPart, otherWhole]) => part * otherWhole - otherPart * whole;
  const all = [...new Set(members)].flatMap((whole) => Array.from({ length: whole }, (_, part) => [part, whole])).sort(before);
  const shares = all.filter((share, index) => index === 0 || before(all[index - 1], share) !== 0);
  const worth = (group, placed) => {
    const [from, to] = [placed, placed + 1].map((part) => [part, members[group]]);
    let sum = 0n;
    shares.forEach((share, index) => {
      if (before(from, share) <= 0 && before(share, to) < 0) sum += base ** BigInt(shares.length - index);
    });
    return sum;
  };
  return { worth, steps: shares.length };
}

// All single changes, from node to node at the least price. Shape: a Map by from × count + to.
function changesOf(instance, assignment, grouping, filling, { ofRank, worth }) {
  const { partner, group, world } = nodesOf(instance, grouping);
  const changes = new Map();
  const add = (from, to, price) => {
    const key = from * (world + 1) + to;
    const known = changes.get(key);
    if (known === undefined || price < known) changes.set(key, price);
  };
  for (let applicant = 0; applicant < instance.applicants; applicant += 1) {
    if (instance.fixed.has(applicant)) continue;
    const first = instance.starts[applicant];
    const home = group + grouping.of[applicant];
    const has = assignment[applicant];
    const from = has === nowhere ? home : instance.places[has];
    const left = has === nowhere ? 0n : ofRank[has - first];
    if (has !== nowhere) add(from, home, -left);
    for (let choice = first; choice < instance.starts[applicant + 1]; choice += 1)
      if (choice !== has && instance.isEligible[choice]) add(from, instance.places[choice], ofRank[choice - first] - left);
  }
  instance.capacities.forEach((capacity, place) => {
    const to = instance.partnerOf[place] === nowhere ? world : partner + instance.partnerOf[place];
    if (filling.places[place] < capacity) add(place, to, 0n);
    if (filling.places[place] > 0) add(to, place, 0n);
  });
  instance.partners.forEach(({ most }, index) => {
    if (filling.partners[index] < most) add(partner + index, world, 0n);
    if (filling.partners[index] > 0) add(world, partner + index, 0n);
  });
  grouping.groups.forEach(({ least, most }, index) => {
    const placed = filling.groups[index];
    if (placed < most) add(world, group + index, -worth(index, placed));
    if (placed > least) add(group + index, world, worth(index, placed - 1));
  });
  return changes;
}

// Bellman and Ford, from everywhere at once; the ring that is found costs less than nothing.
function cheapRoundTrip(changes, nodes) {
  const list = [...changes].map(([key, price]) => [Math.floor(key / nodes), key % nodes, price]);
  const price = new Array(nodes).fill(0n);
  const before = new Int32Array(nodes).fill(nowhere);
  for (let moved = true; moved; ) {
    moved = false;
    for (const [from, to, step] of list) {
      if (price[from] + step >= price[to]) continue;
      price[to] = price[from] + step;
      before[to] = from;
      moved = true;
    }
    const ring = ringIn(before);
    if (ring) return ring;
  }
  return undefined;
}

function ringIn(before) {
  const seenFrom = new Int32Array(before.length).fill(nowhere);
  for (let start = 0; start < before.length; start += 1) {
    let node = start;
    while (node !== nowhere && seenFrom[node] === nowhere) {
      seenFrom[node] = start;
      node = before[node];
    }
    if (node === nowhere || seenFrom[node] !== start) continue;
    const ring = [node];
    for (let one = before[node]; one !== node; one = before[one]) ring.unshift(one);
    return ring;
  }
  return undefined;
}

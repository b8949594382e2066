// What by_points promises: nobody prefers a place that would rather have her, and of all such placements it is the one that
// is best for every applicant.
import { heldAtPartners, heldAtPlaces } from "./bounds.mjs";
import { nowhere } from "./instance.mjs";

// The lottery number of each applicant, 0 the luckiest. All applicants stand in their order; from the last position down to
// the second, each is swapped with a position drawn from those up to and with its own. The draws are SplitMix64's, started
// at the seed; so that every position is equally likely, draws below 2^64 mod count are thrown away, and others taken
// mod count.
export function drawLottery(count, seed) {
  const order = Uint32Array.from({ length: count }, (_, applicant) => applicant);
  let state = BigInt.asUintN(64, BigInt(seed));
  const next = () => {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
    let mixed = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
    return mixed ^ (mixed >> 31n);
  };
  for (let last = count; last > 1; last -= 1) {
    const bound = BigInt(last);
    const uneven = (1n << 64n) % bound;
    let drawn = next();
    while (drawn < uneven) drawn = next();
    const other = Number(drawn % bound);
    [order[last - 1], order[other]] = [order[other], order[last - 1]];
  }
  const number = new Uint32Array(count);
  order.forEach((applicant, position) => (number[applicant] = position));
  return number;
}

export function faultsOfStability(instance, assignment, seed) {
  const lottery = drawLottery(instance.applicants, seed);
  return [...blockingPairs(instance, assignment, lottery), ...differencesToBest(instance, assignment, lottery)];
}

// True where the place would rather have the one than the other: more points, then the lower number.
function goesBefore(one, other) {
  if (!other.isFixed && one.isFixed) return true;
  if (other.isFixed) return false;
  return one.points !== other.points ? one.points > other.points : one.lottery < other.lottery;
}

function wishOf(instance, applicant, choice, lottery) {
  const place = instance.places[choice];
  const partner = instance.partnerOf[place];
  return { applicant, choice, place, partner, points: instance.points[choice], lottery: lottery[applicant], isFixed: instance.fixed.has(applicant) };
}

function blockingPairs(instance, assignment, lottery) {
  const lowestAtPlace = [];
  const lowestAtPartner = [];
  const lower = (list, key, wish) => {
    if (!list[key] || goesBefore(list[key], wish)) list[key] = wish;
  };
  assignment.forEach((choice, applicant) => {
    if (choice === nowhere) return;
    const wish = wishOf(instance, applicant, choice, lottery);
    lower(lowestAtPlace, wish.place, wish);
    if (wish.partner !== nowhere) lower(lowestAtPartner, wish.partner, wish);
  });
  const atPlaces = heldAtPlaces(instance, assignment);
  const atPartners = heldAtPartners(instance, assignment);
  const mayHave = (wish) => {
    if (instance.capacities[wish.place] === 0) return false;
    if (atPlaces[wish.place] >= instance.capacities[wish.place]) return goesBefore(wish, lowestAtPlace[wish.place]);
    if (wish.partner === nowhere || atPartners[wish.partner] < instance.partners[wish.partner].most) return true;
    return lowestAtPartner[wish.partner] !== undefined && goesBefore(wish, lowestAtPartner[wish.partner]);
  };
  const faults = [];
  for (let applicant = 0; applicant < instance.applicants; applicant += 1) {
    if (instance.fixed.has(applicant)) continue;
    const end = assignment[applicant] === nowhere ? instance.starts[applicant + 1] : assignment[applicant];
    for (let choice = instance.starts[applicant]; choice < end; choice += 1)
      if (instance.isEligible[choice] && mayHave(wishOf(instance, applicant, choice, lottery)))
        faults.push(`applicant ${applicant + 1} and place ${instance.places[choice] + 1} would both rather have each other`);
  }
  return faults;
}

// Deferred acceptance, played once more: everybody proposes down her list until a place keeps her.
function differencesToBest(instance, assignment, lottery) {
  const best = deferredAcceptance(instance, lottery);
  const faults = [];
  for (let applicant = 0; applicant < instance.applicants; applicant += 1)
    if (best[applicant] !== assignment[applicant])
      faults.push(`applicant ${applicant + 1} has not the place of the stable assignment that is best for everybody`);
  return faults;
}

function deferredAcceptance(instance, lottery) {
  const kept = instance.capacities.map(() => new Set());
  const given = new Int32Array(instance.applicants).fill(nowhere);
  const next = instance.starts.slice(0, -1);
  const keep = (wish) => {
    kept[wish.place].add(wish);
    given[wish.applicant] = wish.choice;
  };
  const placesOf = instance.partners.map((_, partner) => [...instance.partnerOf.keys()].filter((place) => instance.partnerOf[place] === partner));
  const overfull = (wish) => {
    if (kept[wish.place].size > instance.capacities[wish.place]) return [wish.place];
    if (wish.partner === nowhere) return [];
    const places = placesOf[wish.partner];
    const held = places.reduce((sum, place) => sum + kept[place].size, 0);
    return held > instance.partners[wish.partner].most ? places : [];
  };
  for (const [applicant, choice] of instance.fixed) if (choice !== nowhere) keep(wishOf(instance, applicant, choice, lottery));
  const nextWish = (applicant) => {
    while (next[applicant] < instance.starts[applicant + 1]) {
      const choice = next[applicant]++;
      if (instance.isEligible[choice]) return wishOf(instance, applicant, choice, lottery);
    }
    return undefined;
  };
  const proposing = Array.from({ length: instance.applicants }, (_, applicant) => applicant).filter((one) => !instance.fixed.has(one));
  while (proposing.length > 0) {
    const wish = nextWish(proposing.pop());
    if (!wish) continue;
    keep(wish);
    let lowest;
    for (const place of overfull(wish)) for (const one of kept[place]) if (!lowest || goesBefore(lowest, one)) lowest = one;
    if (!lowest) continue;
    kept[lowest.place].delete(lowest);
    given[lowest.applicant] = nowhere;
    proposing.push(lowest.applicant);
  }
  return given;
}

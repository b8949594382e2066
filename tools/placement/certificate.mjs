// The proof that comes with a least_rank assignment, checked in time that grows with the number of choices only:
//   {"policy": "least_rank", "home": H, "prices": […], "group_prices": […]}
// with whole numbers: one price per place, none below 0, that of its partner included; one per group of the grouping with
// bounds, in the order in which the groups first appear, left out where there are no such bounds.
//
// A choice costs its rank, the price of its place and the price of her group; staying at home costs H. To be checked, and
// together a proof:
// 1. Nobody could have it cheaper than she has: the outcome of everybody who is not fixed by hand costs least of all that
//    she may have.
// 2. A price is asked only where it must be: above 0 at full places and at places of full partners only. A full partner asks
//    what a seat costs at those of its places that have one left; its full places may ask more, those that nobody goes to
//    less. A group's price is above 0 only where it is at its maximum, below 0 only where it has no more than its minimum.
//    Sum what everybody has, and what she would have in any other assignment: the prices cancel out or count against the
//    other one. So no assignment has a smaller total rank + H × applicants at home, and none with as many placed has a
//    smaller total rank.
// 3. No more can be placed. That does not follow from the prices, however large H is, unless H is larger than any chain of
//    changes can cost; so it is seen directly: start at the applicants at home and go on to the places they may have, from
//    these to all who hold a seat there, to the places which those may have, and so on. Where all places reached this way
//    are full, all seats that these applicants may have are taken by them (König): one more cannot be placed. With partners
//    and groups the way goes on through a full place's partner to its other places, and out of a group at its maximum only.
import { fillingOf, groupingOf } from "./optimality.mjs";
import { nowhere } from "./instance.mjs";

export function faultsOfCertificate(instance, assignment, certificate) {
  const grouping = groupingOf(instance, "least_rank");
  const { policy, home, prices, group_prices: groupPrices = grouping.groups.map(() => 0) } = certificate;
  if (policy !== "least_rank") return ["the certificate is not one of least_rank"];
  const areWhole = (numbers, length) => numbers?.length === length && numbers.every(Number.isSafeInteger);
  if (!areWhole([home], 1) || !areWhole(prices, instance.capacities.length) || !areWhole(groupPrices, grouping.groups.length))
    return ["the certificate has not one whole number for home and for each place and group"];
  const costOf = (applicant, choice) =>
    choice - instance.starts[applicant] + 1 + prices[instance.places[choice]] + groupPrices[grouping.of[applicant]];
  return [
    ...faultsOfPrices(instance, fillingOf(instance, assignment, grouping), prices, grouping, groupPrices),
    ...faultsOfOutcomes(instance, assignment, costOf, home),
  ];
}

function faultsOfPrices(instance, filling, prices, grouping, groupPrices) {
  const asked = instance.partners.map((_, partner) => askedBy(instance, filling, prices, partner));
  return [
    ...prices.flatMap((price, place) => {
      const partner = instance.partnerOf[place];
      const own = partner === nowhere ? price : price - asked[partner];
      const isEmpty = filling.places[place] === 0;
      const name = `place ${place + 1}`;
      if (price < 0) return [`${name} has the price ${price}, below 0`];
      return isEmpty && own < 0 ? [] : faultOfPrice(name, own, filling.places[place], { most: instance.capacities[place] });
    }),
    ...grouping.groups.flatMap((group, index) => faultOfPrice(group.name, groupPrices[index], filling.groups[index], group)),
  ];
}

function askedBy({ partners, partnerOf, capacities }, filling, prices, partner) {
  if (filling.partners[partner] < partners[partner].most) return 0;
  const places = [...capacities.keys()].filter((place) => partnerOf[place] === partner && capacities[place] > 0);
  const withSeat = places.filter((place) => filling.places[place] < capacities[place]);
  if (withSeat.length > 0) return Math.max(...withSeat.map((place) => prices[place]));
  return places.length > 0 ? Math.min(...places.map((place) => prices[place])) : 0;
}

function faultOfPrice(name, price, held, { most, least }) {
  if (price > 0 && held < most) return [`${name} has the price ${price}, though one more could be taken`];
  if (price < 0 && least === undefined) return [`${name} has the price ${price}, below 0`];
  if (price < 0 && held > least) return [`${name} has the price ${price}, though it is above its minimum`];
  return [];
}

function faultsOfOutcomes(instance, assignment, costOf, home) {
  const faults = [];
  for (let applicant = 0; applicant < instance.applicants; applicant += 1) {
    if (instance.fixed.has(applicant)) continue;
    const has = assignment[applicant] === nowhere ? home : costOf(applicant, assignment[applicant]);
    let least = home;
    for (let choice = instance.starts[applicant]; choice < instance.starts[applicant + 1]; choice += 1)
      if (instance.isEligible[choice]) least = Math.min(least, costOf(applicant, choice));
    if (has > least) faults.push(`applicant ${applicant + 1} has an outcome that costs ${has}, and could have one that costs ${least}`);
  }
  return faults;
}

// Whether one more could be placed, by the walk of point 3.
export function faultsOfCardinality(instance, assignment, policy) {
  const grouping = groupingOf(instance, policy);
  const walk = new Walk(instance, assignment, grouping);
  grouping.groups.forEach(({ most }, group) => {
    if (walk.filling.groups[group] < most) walk.reachHome(group);
  });
  const free = walk.go();
  return free === undefined ? [] : [`one more could be placed: a chain of changes ends at place ${free + 1}, where a seat can be had`];
}

class Walk {
  constructor(instance, assignment, grouping) {
    Object.assign(this, { instance, grouping, filling: fillingOf(instance, assignment, grouping) });
    this.isReached = new Uint8Array(instance.capacities.length);
    this.isHomeReached = new Uint8Array(grouping.groups.length);
    this.isPartnerReached = new Uint8Array(instance.partners.length);
    this.waiting = [];
    this.holders = instance.capacities.map(() => []);
    this.atHome = grouping.groups.map(() => []);
    assignment.forEach((choice, applicant) => {
      if (instance.fixed.has(applicant)) return;
      (choice === nowhere ? this.atHome[grouping.of[applicant]] : this.holders[instance.places[choice]]).push(applicant);
    });
  }

  // The first place reached where a seat can be had.
  go() {
    while (this.waiting.length > 0) {
      const place = this.waiting.pop();
      if (this.filling.places[place] < this.instance.capacities[place]) {
        const partner = this.instance.partnerOf[place];
        if (partner === nowhere || this.filling.partners[partner] < this.instance.partners[partner].most) return place;
        this.reachPartner(partner);
      }
      for (const applicant of this.holders[place]) {
        this.reachHome(this.grouping.of[applicant]);
        this.reachPlacesOf(applicant);
      }
    }
    return undefined;
  }
  // Whoever of the group is at home may go in the place of another of the group.
  reachHome(group) {
    if (this.isHomeReached[group]) return;
    this.isHomeReached[group] = 1;
    for (const applicant of this.atHome[group]) this.reachPlacesOf(applicant);
  }
  // Where the partner is full, whoever is at another of its places may make room.
  reachPartner(partner) {
    if (this.isPartnerReached[partner]) return;
    this.isPartnerReached[partner] = 1;
    this.instance.partnerOf.forEach((one, place) => {
      if (one === partner && this.filling.places[place] > 0) this.reach(place);
    });
  }
  reachPlacesOf(applicant) {
    for (let choice = this.instance.starts[applicant]; choice < this.instance.starts[applicant + 1]; choice += 1)
      if (this.instance.isEligible[choice]) this.reach(this.instance.places[choice]);
  }
  reach(place) {
    if (this.isReached[place]) return;
    this.isReached[place] = 1;
    this.waiting.push(place);
  }
}

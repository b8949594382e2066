// The proof that comes with a least_rank assignment, checked in time that grows with the number of choices only:
//   {"policy": "least_rank", "home": H, "prices": […], "partner_prices": […], "group_prices": […]}
// with whole numbers: one price per place, none below 0; one per partner bound, none below 0; one per group of the grouping
// with bounds, in the order in which the groups first appear. The last two may be left out where there are no such bounds.
//
// A choice costs its rank, the prices of its place and of that place's partner, and the price of her group; staying at home
// costs H. To be checked, and together a proof:
// 1. Nobody could have it cheaper than she has: the outcome of everybody who is not fixed by hand costs least of all that
//    she may have.
// 2. A price is asked only where it must be: above 0 at full places, partners and groups only, below 0 only for a group
//    that has no more than its minimum.
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
  const { home, prices, partner_prices: partnerPrices = instance.partners.map(() => 0) } = certificate;
  const groupPrices = certificate.group_prices ?? grouping.groups.map(() => 0);
  if (certificate.policy !== "least_rank") return ["the certificate is not one of least_rank"];
  const all = [[home], prices, partnerPrices, groupPrices];
  const lengths = [1, instance.capacities.length, instance.partners.length, grouping.groups.length];
  if (all.some((numbers, index) => numbers?.length !== lengths[index] || !numbers.every(Number.isSafeInteger)))
    return ["the certificate has not one whole number for home and for each place, partner and group"];
  const filling = fillingOf(instance, assignment, grouping);
  const costOf = (applicant, choice) => {
    const place = instance.places[choice];
    const partner = instance.partnerOf[place];
    const rank = choice - instance.starts[applicant] + 1;
    return rank + prices[place] + (partner === nowhere ? 0 : partnerPrices[partner]) + groupPrices[grouping.of[applicant]];
  };
  return [
    ...prices.flatMap((price, place) =>
      faultOfPrice(`place ${place + 1}`, price, filling.places[place], { most: instance.capacities[place] }),
    ),
    ...instance.partners.flatMap(({ name, most }, index) =>
      faultOfPrice(`partner ${name}`, partnerPrices[index], filling.partners[index], { most }),
    ),
    ...grouping.groups.flatMap((group, index) => faultOfPrice(group.name, groupPrices[index], filling.groups[index], group)),
    ...faultsOfOutcomes(instance, assignment, costOf, home),
  ];
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

// Whether an assignment keeps every bound. Each fault is a sentence.
import { nowhere } from "./instance.mjs";

export function faultsOfBounds(instance, assignment) {
  return [
    ...faultsOfApplicants(instance, assignment),
    ...faultsOfSeats(instance, assignment),
    ...faultsOfGroups(instance, assignment),
    ...faultsOfCeilings(instance, assignment),
  ];
}

// How many are placed at each key.
export function counted(assignment, keys, keyOf) {
  const counts = new Array(keys).fill(0);
  assignment.forEach((choice, applicant) => {
    if (choice === nowhere) return;
    const key = keyOf(choice, applicant);
    if (key !== nowhere) counts[key] += 1;
  });
  return counts;
}

export function heldAtPlaces(instance, assignment) {
  return counted(assignment, instance.capacities.length, (choice) => instance.places[choice]);
}

export function heldAtPartners(instance, assignment) {
  return counted(assignment, instance.partners.length, (choice) => instance.partnerOf[instance.places[choice]]);
}

export function placedOf(grouping, assignment) {
  return counted(assignment, grouping.groups.length, (_, applicant) => grouping.of[applicant]);
}

function faultsOfApplicants(instance, assignment) {
  const faults = [];
  const placeOf = (applicant) => (assignment[applicant] === nowhere ? nowhere : instance.places[assignment[applicant]]);
  assignment.forEach((choice, applicant) => {
    if (choice !== nowhere && !instance.isEligible[choice] && instance.fixed.get(applicant) !== choice)
      faults.push(`applicant ${applicant + 1} is not eligible at place ${placeOf(applicant) + 1}`);
  });
  for (const [applicant, choice] of instance.fixed)
    if (assignment[applicant] !== choice) faults.push(`applicant ${applicant + 1} is not where she was fixed by hand`);
  for (const [one, other] of instance.pairs)
    if (placeOf(one) !== placeOf(other)) faults.push(`applicants ${one + 1} and ${other + 1} are a pair and are parted`);
  return faults;
}

function faultsOfSeats(instance, assignment) {
  const tooMany = (what, held, most) => (held > most ? [`${what} holds ${held}, at most ${most} may be there`] : []);
  return [
    ...heldAtPlaces(instance, assignment).flatMap((held, place) => tooMany(`place ${place + 1}`, held, instance.capacities[place])),
    ...heldAtPartners(instance, assignment).flatMap((held, partner) =>
      tooMany(`partner ${instance.partners[partner].name}`, held, instance.partners[partner].most),
    ),
  ];
}

function faultsOfGroups(instance, assignment) {
  return instance.groupings.flatMap((grouping) =>
    placedOf(grouping, assignment).flatMap((placed, group) => {
      const { name, least, most } = grouping.groups[group];
      return placed < least || placed > most ? [`of ${grouping.name} ${name} ${placed} are placed, not ${least} to ${most}`] : [];
    }),
  );
}

function faultsOfCeilings(instance, assignment) {
  return instance.ceilings.flatMap(({ name, most, costs }) => {
    let sum = 0;
    for (const choice of assignment) if (choice !== nowhere) sum += costs[choice];
    return sum > most ? [`${name} comes to ${sum}, at most ${most} is there`] : [];
  });
}

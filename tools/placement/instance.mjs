// Reads an instance in the plain or the JSON form, and an assignment. Applicants, places and all else are counted from 0
// inside, from 1 in the files.
import { readFileSync } from "node:fs";

export const nowhere = -1;

export class Fault extends Error {}

// The choices of applicant a are starts[a] … starts[a + 1] - 1, best first.
export function readInstance(path) {
  const text = readFileSync(path, "utf8");
  return text.trimStart().startsWith("{") ? fromJson(JSON.parse(text)) : fromPlain(text);
}

// Per applicant the choice, or nowhere. Whoever has a place that is not on her list is a fault.
export function readAssignment(path, instance) {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  if (instance.applicants === 0 && lines.join("") === "") return new Int32Array(0);
  if (lines.length !== instance.applicants)
    throw new Fault(`${lines.length} lines stand in the assignment of ${instance.applicants} applicants`);
  return Int32Array.from(lines, (line, applicant) => choiceOf(instance, applicant, line));
}

function choiceOf(instance, applicant, line) {
  if (!/^\d+\r?$/.test(line)) throw new Fault(`line ${applicant + 1} of the assignment is no number: ${line}`);
  const place = Number(line) - 1;
  return place === -1 ? nowhere : findChoice(instance, applicant, place);
}

export function findChoice(instance, applicant, place) {
  for (let choice = instance.starts[applicant]; choice < instance.starts[applicant + 1]; choice += 1)
    if (instance.places[choice] === place) return choice;
  throw new Fault(`applicant ${applicant + 1} has place ${place + 1}, which is not on her list`);
}

function fromPlain(text) {
  const lines = text.split("\n");
  const numbers = (line) => (lines[line] ?? "").split(/\s+/).filter(Boolean).map(Number);
  const [applicants, places] = numbers(0);
  if (lines.length < applicants + 2) throw new Fault("lines are missing in the instance");
  const capacities = numbers(1);
  if (capacities.length !== places) throw new Fault(`${capacities.length} capacities stand for ${places} places`);
  return withLists(capacities, applicants, (applicant) => numbers(applicant + 2));
}

function withLists(capacities, applicants, listOf) {
  const starts = new Uint32Array(applicants + 1);
  const places = [];
  for (let applicant = 0; applicant < applicants; applicant += 1) {
    for (const place of listOf(applicant)) {
      if (!(place >= 1 && place <= capacities.length)) throw new Fault(`applicant ${applicant + 1} chooses place ${place}`);
      places.push(place - 1);
    }
    starts[applicant + 1] = places.length;
  }
  return {
    applicants,
    capacities,
    starts,
    places: Int32Array.from(places),
    points: new Int32Array(places.length),
    isEligible: new Uint8Array(places.length).fill(1),
    partners: [],
    partnerOf: new Int32Array(capacities.length).fill(nowhere),
    groupings: [],
    ceilings: [],
    pairs: [],
    fixed: new Map(),
  };
}

// Shape: the JSON form, parsed.
export function fromJson(form) {
  const capacities = [];
  for (const { id, capacity } of form.places) capacities[id - 1] = capacity;
  const instance = withLists(capacities, form.applicants.length, (applicant) => form.applicants[applicant]);
  if (form.points) instance.points.set(form.points.flat());
  for (const { id, priority } of form.places) if (priority) setPriority(instance, id - 1, priority);
  form.ineligible?.forEach((places, applicant) => {
    for (const place of places) instance.isEligible[findChoice(instance, applicant, place - 1)] = 0;
  });
  instance.groupings = (form.groups ?? []).map(grouping);
  setBounds(instance, form);
  instance.pairs = (form.pairs ?? []).map((pair) => pair.map((applicant) => applicant - 1));
  for (const { applicant, place } of form.fixed ?? [])
    instance.fixed.set(applicant - 1, place === 0 ? nowhere : findChoice(instance, applicant - 1, place - 1));
  return instance;
}

// Who stands first has most points; who is missing is not eligible.
function setPriority(instance, place, priority) {
  const points = new Map(priority.map((applicant, position) => [applicant - 1, priority.length - position]));
  for (let applicant = 0; applicant < instance.applicants; applicant += 1)
    for (let choice = instance.starts[applicant]; choice < instance.starts[applicant + 1]; choice += 1) {
      if (instance.places[choice] !== place) continue;
      instance.points[choice] = points.get(applicant) ?? 0;
      if (!points.has(applicant)) instance.isEligible[choice] = 0;
    }
}

function grouping({ name, of }) {
  const names = [...new Set(of)];
  const numbers = new Map(names.map((group, number) => [group, number]));
  return { name, of: of.map((group) => numbers.get(group)), groups: names.map((group) => ({ name: group, least: 0, most: Infinity })) };
}

function setBounds(instance, { bounds = {}, cost = [] }) {
  for (const { name, places, most, sent, slack } of bounds.partners ?? []) {
    const received = sent === undefined ? Infinity : sent + (slack ?? 0);
    for (const place of places) instance.partnerOf[place - 1] = instance.partners.length;
    instance.partners.push({ name, most: Math.min(most ?? Infinity, received) });
  }
  for (const { grouping: name, group, least, most } of bounds.groups ?? []) {
    const sorted = instance.groupings.find((one) => one.name === name);
    const bounded = sorted?.groups.find((one) => one.name === group);
    if (!bounded) throw new Fault(`a bound names the group ${group} of ${name}, which nobody is in`);
    Object.assign(bounded, { least: least ?? 0, most: most ?? Infinity });
  }
  for (const { cost: name, most } of bounds.ceilings ?? []) {
    const costs = cost.find((one) => one.name === name);
    if (!costs) throw new Fault(`a ceiling names the cost ${name}, which is not there`);
    instance.ceilings.push({ name, most, costs: costs.of.flat() });
  }
}

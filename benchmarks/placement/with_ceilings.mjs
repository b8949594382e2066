// node with_ceilings.mjs INSTANCE ASSIGNMENT >FILE: the plain instance in the JSON form, under two ceilings: money at 97 % and
// CO2 at 98 % of what the assignment costs. Each place has a fare in EUR and a weight in kg, made from its number.
import { readFileSync } from "node:fs";

const [, , instance, assignment] = process.argv;
const numbers = (line) => line.split(" ").filter(Boolean).map(Number);
const [counts, seats, ...lists] = readFileSync(instance, "utf8").split("\n").map(numbers);
const applicants = lists.slice(0, counts[0]);
const given = readFileSync(assignment, "utf8").split("\n").map(Number).filter((place) => place > 0);

const costs = [
  { name: "money", share: 0.97, at: (place) => 200 + ((place * 7919) % 1300) },
  { name: "CO2", share: 0.98, at: (place) => 20 + ((place * 104729) % 880) },
];

function sumOf(numbersToAdd) {
  return numbersToAdd.reduce((sum, number) => sum + number, 0);
}

process.stdout.write(
  JSON.stringify({
    applicants,
    places: seats.map((capacity, index) => ({ id: index + 1, capacity })),
    cost: costs.map(({ name, at }) => ({ name, of: applicants.map((list) => list.map(at)) })),
    bounds: { ceilings: costs.map(({ name, share, at }) => ({ cost: name, most: Math.floor(share * sumOf(given.map(at))) })) },
  }),
);

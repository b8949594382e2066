// The checker of placements must find every kind of fault, and know an optimum from what only looks like one.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { faultsOfBounds } from "../placement/bounds.mjs";
import { verdictOn } from "../placement/check.mjs";
import { findChoice, fromJson, nowhere } from "../placement/instance.mjs";
import { drawLottery } from "../placement/stability.mjs";

const optimising = ["least_rank", "greedy", "generous", "fair_share"];

function form(applicants, capacities, rest = {}) {
  return { applicants, places: capacities.map((capacity, index) => ({ id: index + 1, capacity })), ...rest };
}

// `given` holds a place per applicant, 0 for none.
function verdict(instanceForm, given, options) {
  const instance = fromJson(instanceForm);
  return verdictOn(instance, given.map((place, applicant) => (place === 0 ? nowhere : findChoice(instance, applicant, place - 1))), options);
}

function finds(fault, instanceForm, given, options = { policy: "least_rank" }) {
  const { faults } = verdict(instanceForm, given, options);
  assert.ok(faults.some((sentence) => fault.test(sentence)), `wanted ${fault}, found: ${faults.join("; ") || "nothing"}`);
}

test("every broken bound is found", () => {
  finds(/place 1 holds 2, at most 1/, form([[1], [1]], [1]), [1, 1]);
  const partners = { bounds: { partners: [{ name: "Lycée", places: [1, 2], sent: 0, slack: 1 }] } };
  finds(/partner Lycée holds 2, at most 1/, form([[1], [2]], [1, 1], partners), [1, 2]);
  const groups = { groups: [{ name: "school", of: ["A", "B"] }], bounds: { groups: [{ grouping: "school", group: "A", least: 1 }] } };
  finds(/of school A 0 are placed, not 1 to/, form([[1], [1]], [1], groups), [0, 1]);
  const ceiling = { cost: [{ name: "CO2", of: [[5], [6]] }], bounds: { ceilings: [{ cost: "CO2", most: 10 }] } };
  finds(/CO2 comes to 11, at most 10/, form([[1], [1]], [2], ceiling), [1, 1]);
  finds(/applicants 1 and 2 are a pair and are parted/, form([[1], [1]], [2], { pairs: [[1, 2]] }), [1, 0]);
  finds(/applicant 1 is not where she was fixed/, form([[1, 2]], [1, 1], { fixed: [{ applicant: 1, place: 2 }] }), [1]);
  finds(/applicant 1 is not eligible at place 1/, form([[1]], [1], { ineligible: [[1]] }), [1]);
});

test("an unstable assignment is found, and a stable one that is not the best", () => {
  const both = form([[1, 2], [2, 1]], [1, 1]);
  both.places[0].priority = [2, 1];
  both.places[1].priority = [1, 2];
  assert.deepEqual(verdict(both, [1, 2], { policy: "by_points" }).faults, []);
  finds(/not the place of the stable assignment that is best/, both, [2, 1], { policy: "by_points" });
  finds(/applicant 2 and place 1 would both rather/, form([[1], [1]], [1], { points: [[4], [5]] }), [1, 0], { policy: "by_points" });
});

test("a lottery of another seed is found", () => {
  assert.deepEqual([...drawLottery(8, 1)], [6, 7, 2, 1, 0, 4, 5, 3]);
  const everybody = form(Array.from({ length: 8 }, () => [1]), [4]);
  assert.deepEqual(verdict(everybody, [0, 0, 1, 1, 1, 0, 0, 1], { policy: "by_points", seed: 1 }).faults, []);
  finds(/would both rather have each other/, everybody, [0, 0, 1, 1, 1, 0, 0, 1], { policy: "by_points", seed: 2 });
});

test("a certificate proves, and a wrong one does not", () => {
  const three = form([[1, 2], [1, 2], [1]], [1, 1]);
  const certificate = { policy: "least_rank", home: 10, prices: [9, 8] };
  const proved = verdict(three, [1, 2, 0], { policy: "least_rank", certificate });
  assert.deepEqual(proved, { faults: [], held: ["every bound is kept", "no more can be placed", "the certificate proves the total rank"] });
  const finding = (fault, change, given = [1, 2, 0]) =>
    finds(fault, three, given, { policy: "least_rank", certificate: { ...certificate, ...change } });
  finding(/applicant 1 has an outcome that costs 10, and could have one that costs 9/, { prices: [9, 7] });
  finding(/place 2 has the price -1, below 0/, { prices: [9, -1] });
  finding(/not one whole number/, { prices: [9] });
  finding(/not one of least_rank/, { policy: "greedy" });
  finding(/one more could be placed/, {}, [1, 0, 0]);
  const roomy = form([[1]], [2]);
  const priced = { policy: "least_rank", home: 3, prices: [1] };
  finds(/place 1 has the price 1, though one more could be taken/, roomy, [1], { policy: "least_rank", certificate: priced });
});

test("a certificate has prices for partners and groups too", () => {
  const partners = [{ name: "Lycée", places: [1, 2], most: 1 }];
  const school = { name: "school", of: ["A", "A"] };
  const two = (bounds) => form([[1], [2]], [1, 1], { groups: [school], bounds });
  const proves = (bounds, given, certificate) =>
    verdict(two(bounds), given, { policy: "least_rank", certificate: { policy: "least_rank", home: 5, prices: [0, 0], ...certificate } }).faults;
  assert.deepEqual(proves({ partners }, [1, 0], { prices: [4, 4] }), []);
  const roomy = form([[1], [2]], [2, 1], { bounds: { partners: [{ ...partners[0], most: 3 }] } });
  const priced = { policy: "least_rank", home: 5, prices: [4, 4] };
  finds(/place 1 has the price 4, though/, roomy, [1, 2], { policy: "least_rank", certificate: priced });
  assert.match(proves({ partners }, [1, 0], { prices: [3, 4] })[0], /place 1 has the price -1, below 0/);
  const bound = { grouping: "school", group: "A" };
  assert.deepEqual(proves({ groups: [{ ...bound, most: 1 }] }, [0, 2], { group_prices: [4] }), []);
  assert.match(proves({ groups: [{ ...bound, least: 1 }] }, [1, 2], { group_prices: [-1] })[0], /A has the price -1, though it is above/);
});

test("the verdict on every assignment of small instances is that of trying all", () => {
  const random = numbers(7);
  const seen = { right: 0, wrong: 0 };
  for (let round = 0; round < 400; round += 1) {
    const instance = fromJson(randomForm(random, round));
    const all = allAssignments(instance).filter((assignment) => faultsOfBounds(instance, assignment).length === 0);
    for (const policy of optimising) {
      const scores = all.map((assignment) => scoreOf(instance, assignment, policy));
      const best = scores.reduce((one, other) => (compare(one, other) <= 0 ? one : other), scores[0]);
      all.forEach((assignment, index) => {
        const isBest = compare(scores[index], best) === 0;
        const { faults } = verdictOn(instance, assignment, { policy });
        assert.equal(faults.length === 0, isBest, `${policy} ${JSON.stringify({ assignment: [...assignment], instance })}: ${faults}`);
        seen[isBest ? "right" : "wrong"] += 1;
      });
    }
  }
  assert.ok(seen.right > 1000 && seen.wrong > 5000, JSON.stringify(seen));
});

test("the program reads files, tells what holds and ends with 1 where something does not", () => {
  const folder = mkdtempSync(join(tmpdir(), "utsyn-check-"));
  const write = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const instance = write("instance.txt", "2 2\n1 1\n1 2\n1\n");
  const run = (assignment) =>
    spawnSync("tools/check-placement", ["--instance", instance, "--assignment", assignment, "--policy", "least_rank"], { encoding: "utf8" });
  try {
    const right = run(write("right.txt", "2\n1\n"));
    assert.equal(right.stdout, "holds: every bound is kept\nholds: no more can be placed\nholds: an optimum of least_rank\n");
    assert.equal(right.status, 0);
    assert.equal(run(write("wrong.txt", "1\n0\n")).status, 1);
    assert.match(run(write("short.txt", "1\n")).stdout, /WRONG: 1 lines stand in the assignment of 2/);
    assert.match(run(write("foreign.txt", "1\n2\n")).stdout, /WRONG: applicant 2 has place 2, which is not on her list/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

function randomForm(random, round) {
  const capacities = Array.from({ length: 1 + random(3) }, () => random(3));
  const applicants = Array.from({ length: 1 + random(5) }, () =>
    capacities
      .map((_, place) => [random(1000), place + 1])
      .filter(() => random(4) > 0)
      .sort(([one], [other]) => one - other)
      .map(([, place]) => place),
  );
  const bounds = {};
  const offered = capacities.map((_, place) => place + 1).filter(() => random(2));
  if (round % 2) bounds.partners = [{ name: "Lycée", places: offered, most: random(4) }];
  const of = applicants.map(() => "ABC"[random(3)]);
  if (round % 3 === 1) bounds.groups = [{ grouping: "school", group: of[0], least: random(2), most: 1 + random(2) }];
  const fixed = round % 5 === 4 ? [{ applicant: 1, place: applicants[0][0] ?? 0 }] : [];
  return form(applicants, capacities, { groups: [{ name: "school", of }], bounds, fixed });
}

function allAssignments({ applicants, starts }) {
  let all = [[]];
  for (let applicant = 0; applicant < applicants; applicant += 1) {
    const outcomes = [nowhere];
    for (let choice = starts[applicant]; choice < starts[applicant + 1]; choice += 1) outcomes.push(choice);
    all = all.flatMap((assignment) => outcomes.map((choice) => [...assignment, choice]));
  }
  return all;
}

// The smaller the better, number by number.
function scoreOf({ starts, groupings: [{ of, groups }] }, assignment, policy) {
  const ranks = assignment.flatMap((choice, applicant) => (choice === nowhere ? [] : [choice - starts[applicant] + 1]));
  const at = (rank) => ranks.filter((one) => one === rank).length;
  const total = ranks.reduce((sum, rank) => sum + rank, 0);
  const shares = groups.map((_, group) => {
    const members = assignment.filter((_, applicant) => of[applicant] === group);
    return -(members.filter((choice) => choice !== nowhere).length * 60) / members.length;
  });
  const later = {
    least_rank: [total],
    greedy: [-at(1), -at(2), -at(3)],
    generous: [at(3), at(2), at(1)],
    fair_share: [...shares.sort((one, other) => other - one), total],
  };
  return [-ranks.length, ...later[policy]];
}

function compare(one, other) {
  const index = one.findIndex((number, at) => number !== other[at]);
  return index === -1 ? 0 : one[index] - other[index];
}

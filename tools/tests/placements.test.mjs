// What the built program answers for a thousand applicants is what each policy promises, says the checker, which shares no
// text with it.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { verdictOn } from "../placement/check.mjs";
import { readAssignment, readInstance } from "../placement/instance.mjs";

const folder = mkdtempSync(join(tmpdir(), "utsyn-placements-"));
after(() => rmSync(folder, { recursive: true }));
const policies = ["by_points", "least_rank", "greedy", "generous", "fair_share"];
const finding = { by_points: "stable, and best for every applicant of all stable assignments" };

for (const policy of policies)
  test(`${policy} keeps its promise to a thousand applicants`, () => expectPromiseKept(thousand(), policy));

for (const policy of policies)
  test(`${policy} keeps its promise under bounds`, () => expectPromiseKept(bounded(policy), policy));

test("least_rank proves itself to the checker by prices", () => {
  const certificate = join(folder, "certificate.json");
  const held = expectPromiseKept(thousand(), "least_rank", certificate);
  assert.ok(held.includes("the certificate proves the total rank"), held.join("; "));
});

test("no other policy has such a proof to give", () => {
  const words = ["place", "--instance", thousand(), "--policy", "greedy", "--certificate", join(folder, "none.json")];
  const ran = spawnSync(resolve("build/utsyn"), words, { encoding: "utf8" });
  assert.equal(ran.status, 1);
  assert.match(ran.stderr, /least rank/);
});

function expectPromiseKept(instance, policy, certificate) {
  const out = join(folder, "assignment.txt");
  const words = ["place", "--instance", instance, "--policy", policy, "--seed", "9", "--out", out, ...(certificate ? ["--certificate", certificate] : [])];
  const ran = spawnSync(resolve("build/utsyn"), words, { encoding: "utf8" });
  assert.equal(ran.status, 0, ran.stderr || ran.stdout);
  const read = readInstance(instance);
  const { faults, held } = verdictOn(read, readAssignment(out, read), { policy, seed: 9, certificate: certificate && JSON.parse(readFileSync(certificate, "utf8")) });
  assert.deepEqual(faults, []);
  if (!certificate) assert.ok(held.includes(finding[policy] ?? `an optimum of ${policy}`), held.join("; "));
  return held;
}

function thousand() {
  const path = join(folder, "instance.txt");
  const output = openSync(path, "w");
  spawnSync(process.execPath, ["benchmarks/placement/synthetic_instance.mjs", "1000", "5"], { stdio: ["ignore", output, "inherit"] });
  closeSync(output);
  return path;
}

// Thirty places of six seats for two hundred applicants, of whom three are fixed by hand and the first eleven may not have
// their first choice; a partner takes fewer than it has seats, and schools send at least and at most so many.
function bounded(policy) {
  const place = (applicant, step) => 1 + ((applicant * step + (applicant >> 4)) % 30);
  const applicants = Array.from({ length: 200 }, (_, applicant) => [...new Set([1, 7, 11, 13, 17].map((step) => place(applicant, step)))]);
  const places = Array.from({ length: 30 }, (_, index) => ({ id: index + 1, capacity: index % 4 ? 6 : 3 }));
  const points = applicants.map((list, applicant) => list.map(() => (applicant * 31) % 23));
  const groups = [{ name: "school", of: applicants.map((_, applicant) => `School ${applicant % 7 ? applicant % 3 : 3}`) }];
  const partners = [
    { name: "Lycée", places: [1, 2, 3, 4, 5, 6], most: 20 },
    { name: "Gymnasium", places: [8, 9, 10], sent: 7, slack: 2 },
  ];
  const school = { grouping: "school", group: "School 3" };
  const schools = [{ ...school, least: 20 }, { ...school, group: "School 1", most: 40 }];
  const bounds = policy === "by_points" ? { partners } : { partners, groups: schools };
  const fixed = [{ applicant: 1, place: 0 }, ...[20, 40].map((applicant) => ({ applicant, place: applicants[applicant - 1].at(-1) }))];
  const ineligible = applicants.map((list, applicant) => (applicant > 0 && applicant < 12 ? [list[0]] : []));
  const path = join(folder, "instance.json");
  writeFileSync(path, JSON.stringify({ applicants, places, points, ineligible, groups, bounds, fixed }));
  return path;
}

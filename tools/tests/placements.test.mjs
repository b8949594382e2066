// What the built program answers for a thousand applicants is what each policy promises, says the checker, which shares no
// text with it.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { verdictOn } from "../placement/check.mjs";
import { readAssignment, readInstance } from "../placement/instance.mjs";

const folder = mkdtempSync(join(tmpdir(), "utsyn-placements-"));
after(() => rmSync(folder, { recursive: true }));
const instance = join(folder, "instance.txt");
const output = openSync(instance, "w");
spawnSync(process.execPath, ["benchmarks/placement/synthetic_instance.mjs", "1000", "5"], { stdio: ["ignore", output, "inherit"] });
closeSync(output);

const finding = { by_points: "stable, and best for every applicant of all stable assignments" };

for (const policy of ["by_points", "least_rank", "greedy", "generous", "fair_share"])
  test(`${policy} keeps its promise to a thousand applicants`, () => {
    const out = join(folder, `${policy}.txt`);
    const words = ["place", "--instance", instance, "--policy", policy, "--seed", "9", "--out", out];
    const ran = spawnSync(resolve("build/utsyn"), words, { encoding: "utf8" });
    assert.equal(ran.status, 0, ran.stderr || ran.stdout);
    const read = readInstance(instance);
    const { faults, held } = verdictOn(read, readAssignment(out, read), { policy, seed: 9 });
    assert.deepEqual(faults, []);
    assert.ok(held.includes(finding[policy] ?? `an optimum of ${policy}`), held.join("; "));
  });

// Runs the named parts one after the other and sums them up in the last line.
import { mkdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { checks } from "./checks.mjs";
import { journeys, web } from "./web.mjs";
import { unit } from "./unit.mjs";

const parts = { unit, checks, web, journeys };
const build = process.env.UTSYN_TEST_BUILD ?? "build";
const results = resolve(build, "results");
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const filter = process.env.UTSYN_TEST_FILTER ?? "";
const sum = { passed: 0, failed: 0, skipped: 0 };

for (const name of process.argv.slice(2)) {
  const started = Date.now();
  const counts = await countsOf(name);
  const total = counts.passed + counts.failed + counts.skipped;
  if (total === 0 && !filter) {
    console.log(`${name}: no test ran`);
    counts.failed = 1;
  }
  for (const key of Object.keys(sum)) sum[key] += counts[key];
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${counts.passed} of ${total} in ${seconds} s`);
}

if (sum.passed + sum.failed === 0) sum.failed = 1;
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed === 0 ? 0 : 1;

// A part that cannot even start has failed; the others still run.
async function countsOf(name) {
  try {
    return await parts[name]({ build, results, filter });
  } catch (error) {
    console.log(`${name}: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

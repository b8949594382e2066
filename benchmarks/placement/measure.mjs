// Times `utsyn place` and LEMON as whole processes, reading included, on the same invented instances in one run, one program
// after the other in each round. Prints a Markdown table; fails where the two disagree about the optimum.
//
//   ninja -C build utsyn least_rank_by_lemon
//   node benchmarks/placement/measure.mjs [--applicants 1000,10000] [--policies least_rank,by_points] [--runs 5] [--seed 1]
//        [--lemon-up-to 1000000] [--enough 60] [--ceilings] [--build build] [--plot docs/pictures/placement-time.svg]
//
// --ceilings adds least_rank under two ceilings just below what it costs without; it reads the JSON form, which takes longer.
// A program that has run for --enough seconds on an instance is not repeated on it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, openSync, closeSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { growthPlot } from "./growth_plot.mjs";

const { values: options } = parseArgs({
  options: {
    applicants: { type: "string", default: "1000,10000" },
    policies: { type: "string", default: "least_rank,by_points" },
    runs: { type: "string", default: "5" },
    seed: { type: "string", default: "1" },
    "lemon-up-to": { type: "string", default: "1000000" },
    enough: { type: "string", default: "60" },
    build: { type: "string", default: "build" },
    ceilings: { type: "boolean", default: false },
    plot: { type: "string" },
  },
});

const folder = mkdtempSync(join(tmpdir(), "utsyn-placement-"));
const measured = [];
try {
  for (const applicants of options.applicants.split(",").map(Number)) measured.push(...measureSize(applicants));
} finally {
  rmSync(folder, { recursive: true });
}
console.log(table());
if (options.plot) writeFileSync(options.plot, growthPlot(measured));
const faults = measured.flatMap((one) => one.fault ?? []);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

function measureSize(applicants) {
  const file = join(folder, "instance.txt");
  writeInstance(applicants, file);
  const programs = programsFor(applicants, file);
  if (options.ceilings) programs.push(underCeilings(file));
  for (let round = 0; round < Number(options.runs); round += 1)
    for (const program of programs) if (wantsMore(program)) runOnce(program);
  return programs.map((program) => summed(program, applicants, programs));
}

function writeInstance(applicants, file) {
  printTo(file, "synthetic_instance.mjs", [String(applicants), options.seed]);
}

function underCeilings(file) {
  const assignment = join(folder, "assignment.txt");
  const bounded = join(folder, "ceilings.json");
  const ran = spawnSync(join(options.build, "utsyn"), ["place", "--instance", file, "--policy", "least_rank", "--out", assignment]);
  if (ran.status !== 0) throw new Error("the assignment without ceilings could not be made");
  printTo(bounded, "with_ceilings.mjs", [file, assignment]);
  const command = [join(options.build, "utsyn"), "place", "--instance", bounded, "--policy", "least_rank", "--json"];
  return { name: "least_rank, two ceilings", asksOtherwise: true, command, seconds: [], memory: 0 };
}

function printTo(file, program, words) {
  const output = openSync(file, "w");
  const ran = spawnSync(process.execPath, [new URL(program, import.meta.url).pathname, ...words], { stdio: ["ignore", output, "inherit"] });
  closeSync(output);
  if (ran.status !== 0) throw new Error(`${program} failed`);
}

function programsFor(applicants, file) {
  const ours = options.policies.split(",").map((policy) => ({
    name: policy,
    command: [join(options.build, "utsyn"), "place", "--instance", file, "--policy", policy, "--json"],
  }));
  const lemons = applicants > Number(options["lemon-up-to"]) ? [] : ["network_simplex", "cost_scaling"];
  const theirs = lemons.map((method) => ({
    name: `LEMON ${method}`,
    isLemon: true,
    command: [join(options.build, "least_rank_by_lemon"), file, method],
  }));
  return [...ours, ...theirs].map((program) => ({ ...program, seconds: [], memory: 0 }));
}

function wantsMore({ seconds, fault }) {
  return !fault && seconds.reduce((sum, one) => sum + one, 0) < Number(options.enough);
}

function runOnce(program) {
  const [command, ...words] = program.command;
  const started = process.hrtime.bigint();
  const ran = spawnSync(command, words, { encoding: "utf8", maxBuffer: 1 << 28 });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (ran.status !== 0) {
    program.fault = `${program.name}: ${ran.error?.message ?? (ran.stderr || ran.stdout).trim()}`;
    return;
  }
  program.answer = JSON.parse(ran.stdout);
  program.seconds.push(seconds);
  program.memory = Math.max(program.memory, program.answer.peak_memory_bytes);
}

// The optimum must be the same, and no policy but by_points may place fewer than can be placed.
function summed({ name, isLemon, asksOtherwise, seconds, memory, answer, fault }, applicants, programs) {
  const sorted = seconds.toSorted((one, other) => one - other);
  const lemons = programs.filter((program) => program.isLemon && program.answer);
  const isComparable = answer && name !== "by_points" && !asksOtherwise;
  const wrong = lemons.find(({ answer: theirs }) => isComparable && !agrees(name, answer, theirs));
  return {
    name,
    isLemon,
    asksOtherwise,
    applicants,
    runs: sorted.length,
    least: sorted[0],
    median: sorted[sorted.length >> 1],
    memory,
    gap: answer?.gap ?? undefined,
    fault: fault ?? (wrong && `${name} and ${wrong.name} disagree about the optimum of ${applicants} applicants`),
    lemon: lemons.length ? Math.min(...lemons.flatMap((program) => program.seconds)) : undefined,
  };
}

function agrees(name, ours, theirs) {
  const isLeast = name === "least_rank" || name.startsWith("LEMON");
  return ours.placed === theirs.placed && (!isLeast || ours.total_rank === theirs.total_rank);
}

function table() {
  const rows = measured.map((one) => {
    if (!one.runs) return `| ${one.applicants.toLocaleString("en")} | ${one.name} | – | – | – | – | – | 0 |`;
    const ratio = one.isLemon || !one.lemon || one.asksOtherwise ? "–" : (one.lemon / one.least).toPrecision(3);
    const cells = [one.applicants.toLocaleString("en"), one.name, one.least.toFixed(3), one.median.toFixed(3)];
    const gap = one.gap === undefined ? "–" : `${(100 * one.gap).toFixed(3)} %`;
    return `| ${[...cells, (one.memory / 1e6).toFixed(1), gap, ratio, one.runs].join(" | ")} |`;
  });
  return [
    "| Applicants | Program | Least s | Median s | Memory MB | Gap | Times faster than LEMON's faster | Runs |",
    "|---|---|---|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

// The C++ tests: rules, stores and routes in one program, run in two processes with a database each.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lastLines, readJson, run } from "./process.mjs";

const processes = 2;

export async function unit({ build, results, filter }) {
  const program = join(build, "utsyn_tests");
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const shards = await Promise.all(Array.from({ length: processes }, (_, index) => runShard(program, results, filter, index)));
  for (const shard of shards) for (const key of Object.keys(counts)) counts[key] += shard[key];
  return counts;
}

async function runShard(program, results, filter, index) {
  const log = join(results, `unit-${index}.log`);
  const report = join(results, `unit-${index}.json`);
  const words = ["--gtest_color=no", `--gtest_output=json:${report}`];
  if (filter) words.push(`--gtest_filter=*${filter}*`);
  const ended = await run(program, words, {
    log,
    minutes: 20,
    env: { GTEST_TOTAL_SHARDS: String(processes), GTEST_SHARD_INDEX: String(index), UTSYN_TEST_POSTGRES: database(index) },
  });
  const counts = existsSync(report) ? fromReport(readJson(report)) : fromLog(log);
  if (!ended.ok && counts.failed === 0) {
    console.log(`unit: ${program} ${ended.ending}; its last words:\n${lastLines(log, 40)}`);
    counts.failed = 1;
  }
  return counts;
}

function database(index) {
  const cluster = process.env.UTSYN_TEST_POSTGRES;
  if (!cluster) return "";
  const name = `unit_${index}`;
  execFileSync("psql", ["-q", "-X", cluster, "-c", `drop database if exists ${name}`, "-c", `create database ${name}`], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, PGOPTIONS: "-c client_min_messages=warning" },
  });
  return cluster.replace(/\/[^/]*$/, `/${name}`);
}

function fromReport(report) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const suite of report.testsuites)
    for (const test of suite.testsuite) {
      if (test.status !== "RUN" || test.result === "SKIPPED") {
        counts.skipped += 1;
        console.log(`SKIPPED ${suite.name}.${test.name}`);
      } else if (test.failures?.length) {
        counts.failed += 1;
        for (const { failure } of test.failures) console.log(`FAILED ${suite.name}.${test.name}\n${failure}\n`);
      } else counts.passed += 1;
    }
  return counts;
}

// A program that crashed wrote no report: what it said before still counts.
function fromLog(log) {
  const text = readFileSync(log, "utf8");
  const lines = (mark) => text.split("\n").filter((line) => line.startsWith(mark) && line.includes(" ms)")).length;
  return { passed: lines("[       OK ]"), failed: lines("[  FAILED  ]"), skipped: lines("[  SKIPPED ]") };
}

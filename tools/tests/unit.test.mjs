// What ./test counts must be true: a test program that crashes or fails may never look like one that passed.
import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { unit } from "./unit.mjs";

async function counted(script) {
  const build = mkdtempSync(join(tmpdir(), "utsyn-unit-"));
  const database = process.env.UTSYN_TEST_POSTGRES;
  delete process.env.UTSYN_TEST_POSTGRES;
  try {
    const program = join(build, "utsyn_tests");
    writeFileSync(program, `#!/bin/sh\nreport=\${2#--gtest_output=json:}\n[ $GTEST_SHARD_INDEX = 0 ] || exit 0\n${script}\n`);
    chmodSync(program, 0o755);
    return await unit({ build, results: build, filter: "" });
  } finally {
    if (database) process.env.UTSYN_TEST_POSTGRES = database;
    rmSync(build, { recursive: true });
  }
}

function report(...tests) {
  return `echo '${JSON.stringify({ testsuites: [{ name: "Stay", testsuite: tests }] })}' >"$report"`;
}
const passed = { name: "ends", status: "RUN", result: "COMPLETED" };
const skipped = { name: "waits", status: "RUN", result: "SKIPPED" };
const failed = { name: "begins", status: "RUN", result: "COMPLETED", failures: [{ failure: "1 is not 2" }] };

test("what passed, failed and was skipped is counted", async () => {
  assert.deepEqual(await counted(`${report(passed, skipped, failed, passed)}; exit 1`), { passed: 2, failed: 1, skipped: 1 });
});

test("a crash is a failure beside the tests that passed before it", async () => {
  const words = 'echo "[       OK ] Stay.ends (0 ms)"; kill -SEGV $$';
  assert.deepEqual(await counted(words), { passed: 1, failed: 1, skipped: 0 });
});

test("a program that ends badly after a clean report has failed", async () => {
  assert.deepEqual(await counted(`${report(passed)}; exit 1`), { passed: 1, failed: 1, skipped: 0 });
});

test("a program without tests counts none", async () => {
  assert.deepEqual(await counted("exit 0"), { passed: 0, failed: 0, skipped: 0 });
});

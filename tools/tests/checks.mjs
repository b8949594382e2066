// The checks of the tree, for each the faulty trees that it must object to, and the tests of this folder itself.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = resolve("tools/checks");

export async function checks() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const count = (passed) => (counts[passed ? "passed" : "failed"] += 1);
  for (const name of readdirSync(folder).filter((one) => one.endsWith(".mjs") && !one.endsWith(".red.mjs"))) {
    const module = await load(name);
    if (!module.check) continue;
    await checkTree(module, count);
    await checkRedTwins(module, (await load(name.replace(".mjs", ".red.mjs"))).red, count);
  }
  testTheTests(count);
  return counts;
}

function load(name) {
  return import(pathToFileURL(join(folder, name)));
}

async function checkTree({ check, title, onlyTells }, count) {
  const problems = await problemsOf(check, process.cwd());
  for (const problem of problems.slice(0, 50)) console.log(`${title}: ${problem}`);
  if (problems.length > 50) console.log(`${title}: and ${problems.length - 50} more`);
  count(onlyTells || problems.length === 0);
}

async function checkRedTwins({ check, title }, red, count) {
  for (const [sentence, { files, finds }] of Object.entries(red)) {
    const problems = await problemsOfTree(check, files);
    const isFound = problems.some((problem) => finds.test(problem));
    if (!isFound) console.log(`${title}: does not find "${sentence}"; it says: ${problems.join("; ") || "nothing"}`);
    count(isFound);
  }
}

async function problemsOfTree(check, files) {
  const root = mkdtempSync(join(tmpdir(), "utsyn-red-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), text);
      if (text.startsWith("#!")) chmodSync(join(root, path), 0o755);
    }
    return await problemsOf(check, root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function problemsOf(check, root) {
  try {
    return await check(root);
  } catch (error) {
    return [`the check itself failed: ${error.message}`];
  }
}

function testTheTests(count) {
  const files = readdirSync("tools/tests").filter((name) => name.endsWith(".test.mjs"));
  for (const file of files) {
    const ran = spawnSync(process.execPath, ["--test", "--test-reporter=tap", join("tools/tests", file)], { encoding: "utf8" });
    const results = ran.stdout.split("\n").filter((line) => /^(not )?ok \d/.test(line));
    for (const line of results) {
      if (!line.startsWith("ok")) console.log(`${file}: ${line}`);
      count(line.startsWith("ok"));
    }
    if (ran.status !== 0 && results.every((line) => line.startsWith("ok"))) count(false);
  }
}

// The browser part's own tests and the journeys, both run by vitest.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { lastLines, readJson, run } from "./process.mjs";

const folder = resolve("web");

export async function web(options) {
  const counts = await vitest("web", ["test"], 10, options);
  if (options.filter) return counts;
  for (const script of ["typecheck", "size"]) {
    const log = join(options.results, `web-${script}.log`);
    const ended = await run("npm", ["run", "--silent", script], { log, minutes: 5, cwd: folder });
    if (!ended.ok) console.log(`web: npm run ${script} ${ended.ending}; its last words:\n${lastLines(log, 40)}`);
    counts[ended.ok ? "passed" : "failed"] += 1;
  }
  return counts;
}

export async function journeys(options) {
  const chromium = findChromium();
  if (!chromium) {
    console.log(
      "journeys: no Chromium was found. Debian: apt-get install chromium. Ubuntu has it as a snap only: " +
        "snap install chromium, or name a browser: UTSYN_CHROMIUM=/path/to/chrome ./test",
    );
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const env = { UTSYN_CHROMIUM: chromium, UTSYN_PROGRAM: resolve("build/utsyn") };
  return vitest("journeys", ["run", "journeys"], 30, { ...options, env });
}

async function vitest(name, script, minutes, { results, filter, env }) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const settings = readJson(join(folder, "package.json"));
  if (!settings?.scripts?.[script.at(-1)]) {
    console.log(`${name}: web/package.json has no script ${script.at(-1)}`);
    return { ...counts, failed: 1 };
  }
  execFileSync("tools/npm-packages", ["web"], { stdio: "inherit" });
  const log = join(results, `${name}.log`);
  const report = join(results, `${name}.json`);
  const words = [...script, "--", "--run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  if (filter) words.push("--passWithNoTests", "-t", filter);
  const ended = await run("npm", words, { log, minutes, cwd: folder, env });
  if (existsSync(report)) addReport(counts, readJson(report));
  if (!ended.ok && counts.failed === 0) {
    console.log(`${name}: npm ${script.join(" ")} ${ended.ending}; its last words:\n${lastLines(log, 60)}`);
    counts.failed = 1;
  }
  return counts;
}

function addReport(counts, report) {
  for (const file of report.testResults) {
    for (const test of file.assertionResults) {
      if (test.status === "passed") counts.passed += 1;
      else if (test.status !== "failed") counts.skipped += 1;
      else {
        counts.failed += 1;
        console.log(`FAILED ${test.fullName}\n${test.failureMessages.join("\n")}\n`);
      }
    }
    if (file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed")) {
      counts.failed += 1;
      console.log(`FAILED ${file.name}\n${file.message}\n`);
    }
  }
}

function findChromium() {
  if (process.env.UTSYN_CHROMIUM) return process.env.UTSYN_CHROMIUM;
  for (const name of ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]) {
    try {
      return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
    } catch {
      // the next name
    }
  }
  return undefined;
}

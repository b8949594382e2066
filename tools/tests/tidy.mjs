// clang-tidy on every C++ file, two at a time. A file that was clean stays so while it, the headers of ours that it
// includes, its command and the settings stay the same; files left when the time is up count as skipped.
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, relative, resolve } from "node:path";

const build = "build-asan";
const full = ",bugprone-*,-bugprone-easily-swappable-parameters,performance-*,concurrency-*,clang-analyzer-*,cppcoreguidelines-*,modernize-*,readability-*,misc-*,cert-*,-modernize-use-trailing-return-type," +
  "-readability-identifier-length,-readability-magic-numbers,-cppcoreguidelines-avoid-magic-numbers," +
  "-readability-braces-around-statements,-misc-include-cleaner,-misc-non-private-member-variables-in-classes," +
  "-readability-named-parameter,-cppcoreguidelines-pro-bounds-*";
const fault = "#include <string>\n#include <utility>\nstd::string twice(std::string words) {\n" +
  "    std::string once = std::move(words);\n    return once + words;\n}\n";

const options = { full: false, minutes: 10, files: [] };
for (let words = process.argv.slice(2); words.length; ) {
  const word = words.shift();
  if (word === "--full") options.full = true;
  else if (word === "--minutes") options.minutes = Number(words.shift());
  else options.files.push(relative(".", word));
}

const settings = ["--quiet", "--use-color=0", "-p", build, ...(options.full ? [`--checks=${full}`, "--warnings-as-errors=-*"] : [])];
const version = execFileSync("clang-tidy-19", ["--version"], { encoding: "utf8" });
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "utsyn-tidy");
mkdirSync(cache, { recursive: true });

const database = JSON.parse(readFileSync(join(build, "compile_commands.json"), "utf8"));
const commands = new Map(database.map((entry) => [relative(".", entry.file), entry.command]));
const sources = [...commands.keys()].filter((path) => path.startsWith("src/") && path.endsWith(".cpp"));
const wanted = options.files.length ? sources.filter((path) => options.files.includes(path)) : sources;

buildPrecompiledHeaders();
const counts = { passed: 0, failed: 0, skipped: 0 };
const told = new Set();
await checkRedTwin();
const end = Date.now() + options.minutes * 60_000;
const waiting = latestChangedFirst(wanted);
await Promise.all([work(), work()]);
if (counts.skipped) console.log(`tidy: ${counts.skipped} of ${wanted.length} files were left out when ${options.minutes} minutes were over`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;

function buildPrecompiledHeaders() {
  const outputs = database.map(({ command }) => command.match(/ -o (\S+\.pch) /)?.[1]).filter(Boolean);
  if (outputs.length) execFileSync("ninja", ["-C", build, ...outputs], { stdio: ["ignore", "ignore", "inherit"] });
}

function latestChangedFirst(paths) {
  const log = execFileSync("git", ["log", "-n", "200", "--format=", "--name-only"], { encoding: "utf8", maxBuffer: 1 << 26 });
  const rank = new Map([...new Set(log.split("\n"))].map((path, index) => [path, index]));
  const rankOf = (path) => rank.get(path) ?? rank.size;
  return [...paths].sort((one, other) => rankOf(one) - rankOf(other));
}

async function work() {
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    if (Date.now() > end) {
      counts.skipped += 1;
      continue;
    }
    const key = join(cache, keyOf(path));
    if (existsSync(key)) {
      counts.passed += 1;
      continue;
    }
    const found = await findingsOf([path]);
    if (found === "") writeFileSync(key, "");
    else tell(found);
    counts[found === "" ? "passed" : "failed"] += 1;
  }
}

function findingsOf(words) {
  return new Promise((done) =>
    execFile("clang-tidy-19", [...settings, ...words], { encoding: "utf8", maxBuffer: 1 << 26 }, (error, output, errors) => {
      done(output.trim() || (error ? errors.trim() || error.message : ""));
    }),
  );
}

// A finding in a header comes with every file that includes it.
function tell(found) {
  for (const finding of found.split(/\n(?=\S+:\d+:\d+: (?:error|warning))/)) {
    if (told.has(finding)) continue;
    told.add(finding);
    console.log(finding.replaceAll(`${resolve(".")}/`, ""));
  }
}

function keyOf(path) {
  const hash = createHash("sha256");
  const seen = new Set();
  hash.update(version).update(settings.join(" ")).update(readFileSync(".clang-tidy")).update(commands.get(path).replaceAll(resolve("."), ""));
  const add = (file) => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    const text = readFileSync(file, "utf8");
    hash.update(file).update(text);
    for (const [, included] of text.matchAll(/^\s*#\s*include\s+"([^"]+)"/gm)) add(join("src", included));
  };
  add(path);
  return hash.digest("hex");
}

// A use after a move must be found; otherwise no clean file means anything.
async function checkRedTwin() {
  const folder = join(build, "red");
  mkdirSync(join(folder, "src"), { recursive: true });
  const path = join(folder, "src/red_twin.cpp");
  writeFileSync(path, fault);
  const found = await findingsOf([path, "--", "-std=c++20"]);
  rmSync(folder, { recursive: true });
  const isFound = found.includes("bugprone-use-after-move");
  if (!isFound) console.log(`tidy: does not find the use after a move in its red twin; it says: ${found || "nothing"}`);
  counts[isFound ? "passed" : "failed"] += 1;
}

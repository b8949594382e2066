// The checks of the tree, and for each the faulty trees that it must object to.
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = resolve("tools/checks");

export async function checks({ filter }) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const names = readdirSync(folder).filter((name) => name.endsWith(".red.mjs")).map((name) => name.replace(".red.mjs", ""));
  for (const name of names.filter((one) => one.includes(filter))) {
    const { check, title, onlyTells } = await load(`${name}.mjs`);
    const { red } = await load(`${name}.red.mjs`);
    const count = (passed) => (counts[passed ? "passed" : "failed"] += 1);

    const found = await problemsOf(check, process.cwd());
    for (const problem of found.slice(0, 50)) console.log(`${title}: ${problem}`);
    if (found.length > 50) console.log(`${title}: and ${found.length - 50} more`);
    count(onlyTells || found.length === 0);

    for (const [sentence, fault] of Object.entries(red)) {
      const inFault = await problemsOfFault(check, fault.files);
      const isFound = inFault.some((problem) => fault.finds.test(problem));
      if (!isFound) console.log(`${title}: does not find "${sentence}" in its faulty tree; it says: ${inFault.join("; ") || "nothing"}`);
      count(isFound);
    }
  }
  return counts;
}

function load(name) {
  return import(pathToFileURL(join(folder, name)));
}

async function problemsOf(check, root) {
  try {
    return await check(root);
  } catch (error) {
    return [`the check itself failed: ${error.message}`];
  }
}

async function problemsOfFault(check, files) {
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

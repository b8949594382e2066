// Nothing in the tree names a package registry or a folder of one machine.
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { filesOf } from "./tree.mjs";

export const title = "hosts and paths";

const forbidden = [
  { pattern: /\bregistry\.(npmjs|yarnpkg)\b|\bdeb\.debian\b|\barchive\.ubuntu\b|\bpypi\.org\b|\bpythonhosted\b/, words: "names a package registry" },
  { pattern: /(?<![\w./-])\/(work|root)\/|(?<![\w./-])\/home\/[a-z]/, words: "names a folder of one machine" },
];

export function check(root) {
  const problems = [];
  for (const path of filesOf(root)) {
    const bytes = readFileSync(join(root, path));
    if (bytes.includes(0)) continue;
    bytes.toString("utf8").split("\n").forEach((line, index) => {
      for (const { pattern, words } of forbidden) if (pattern.test(line)) problems.push(`${path}:${index + 1}: ${words}`);
    });
  }
  return problems;
}

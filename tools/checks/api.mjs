// docs/api/openapi.json is what the program prints.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { read } from "./tree.mjs";

export const title = "API description";

const kept = "docs/api/openapi.json";

export function check(root) {
  if (!existsSync(join(root, kept))) return [`${kept} is missing: build/utsyn openapi > ${kept}`];
  const printed = execFileSync(join(root, "build/utsyn"), ["openapi"], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (printed === read(root, kept)) return [];
  const before = read(root, kept).split("\n");
  const line = printed.split("\n").findIndex((words, index) => words !== before[index]);
  return [`${kept}:${line + 1}: is not what the program prints: build/utsyn openapi > ${kept}`];
}

// The C++ is laid out as .clang-format says.
import { spawnSync } from "node:child_process";
import { filesOf } from "./tree.mjs";

export const title = "layout";

export function check(root) {
  const files = filesOf(root).filter((path) => /^(src|benchmarks|fuzz)\/.*\.[ch]pp$/.test(path));
  const words = ["--dry-run", "--Werror", "--ferror-limit=1", `--style=file:${process.cwd()}/.clang-format`];
  const ran = spawnSync("clang-format-19", [...words, ...files], { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
  if (ran.status === 0) return [];
  if (ran.error) return [ran.error.message];
  const places = [...ran.stderr.matchAll(/^(\S+:\d+):\d+: error/gm)].map(([, place]) => place);
  return [...new Set(places)].map((place) => `${place}: not laid out as .clang-format says; tools/format mends it`);
}

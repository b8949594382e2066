import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

// Every file of the tree by its path below `root`: what git would keep, or all files where `root` is no repository.
export function filesOf(root) {
  if (!existsSync(join(root, ".git"))) {
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
      .sort();
  }
  const words = ["-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const listed = execFileSync("git", words, { encoding: "utf8", maxBuffer: 1 << 26 });
  return [...new Set(listed.split("\0"))].filter((path) => path && existsSync(join(root, path))).sort();
}

export function read(root, path) {
  return readFileSync(join(root, path), "utf8");
}

// Long files and long functions are told, not refused: 300 lines and 60 lines need a reason.
import { filesOf, read } from "./tree.mjs";

export const title = "lengths";
export const onlyTells = true;

export function check(root) {
  return filesOf(root)
    .filter((path) => /\.([ch]pp|tsx?|mjs)$/.test(path))
    .flatMap((path) => tellOf(path, read(root, path).trimEnd().split("\n")));
}

function tellOf(path, lines) {
  const told = [];
  if (lines.length > 300) told.push(`${path}: ${lines.length} lines`);
  let start;
  lines.forEach((line, index) => {
    const opensFunction = /^\S.*\(.*\{$|^\s*\) .*\{$/.test(line) && !/^(namespace|struct|class|enum|export const)\b/.test(line);
    if (start === undefined && opensFunction) start = index;
    else if (/^\}/.test(line)) {
      if (start !== undefined && index - start > 60) told.push(`${path}:${start + 1}: a function of ${index - start + 1} lines`);
      start = undefined;
    }
  });
  return told;
}

// Who may include whom.
import { dirname, join, normalize } from "node:path/posix";
import { filesOf, read } from "./tree.mjs";

export const title = "layers";

const slices = [
  "organisation", "funding", "strategy", "partnership", "project", "mobility", "teaching", "events", "evaluation",
  "knowledge", "planning", "overview", "publishing",
];
// What a slice registers beside its routes: these call its stores.
const combining = ["slice", "watch", "demo"];
const composing = ["app", "main.cpp"];

export function check(root) {
  const files = filesOf(root);
  return [
    ...files.filter((path) => /^src\/.*\.[ch]pp$/.test(path)).flatMap((path) => checkCpp(path, read(root, path))),
    ...files.filter((path) => /^web\/src\/.*\.tsx?$/.test(path)).flatMap((path) => checkWeb(path, read(root, path))),
  ];
}

function checkCpp(path, text) {
  const from = placeOf(path.slice("src/".length));
  const otherSolver = text.match(/^\s*#\s*include\s+<(glpk\.h|lemon\/[^>]+)>/m);
  if (otherSolver && !path.endsWith("_for_test.cpp")) return [`${path}: only *_for_test.cpp includes another solver (${otherSolver[1]})`];
  if (composing.includes(from.folder)) return [];
  if (from.folder !== "platform" && !slices.includes(from.folder))
    return [`${path}: ${from.folder} is neither platform nor a slice`];
  const problems = [];
  text.split("\n").forEach((line, index) => {
    const say = (words) => problems.push(`${path}:${index + 1}: ${words}`);
    const own = line.match(/^\s*#\s*include\s+"([^"]+)"/);
    const foreign = line.match(/^\s*#\s*include\s+<([^>]+)>/);
    if (own) {
      const breach = breachOf(from, placeOf(own[1]));
      if (breach) say(`${breach} (${own[1]})`);
    }
    if (foreign && from.folder !== "platform" && path.endsWith(".hpp") && /[./]/.test(foreign[1]))
      say(`a third-party header in a header outside platform (${foreign[1]})`);
    if (/\bsql::Statement\b/.test(line) && from.folder !== "platform" && from.kind !== "store" && !from.test)
      say("SQL outside a store");
  });
  return problems;
}

function placeOf(path) {
  const [folder, ...rest] = path.split("/");
  const name = (rest.at(-1) ?? folder).replace(/\.[ch]pp$/, "");
  const test = name.endsWith("_test") || name.endsWith("_benchmark");
  const stem = name.replace(/_(test|benchmark)$/, "");
  const isFace = rest.length === 1 && (stem === folder || stem === "face");
  const [, suffix] = stem.match(/_(store|json|document|routes|jobs|commands|authority|watch|demo|slice)$/) ?? [];
  const kind = suffix ?? (isFace ? "face" : combining.includes(stem) ? stem : "rule");
  return { folder, kind, test, header: path.endsWith(".hpp") };
}

function breachOf(from, to) {
  if (to.folder === from.folder) return from.folder === "platform" || from.test ? undefined : breachInside(from, to);
  if (from.folder === "platform") return "platform includes only itself";
  if (to.folder === "platform") return undefined;
  if (!slices.includes(to.folder)) return `${to.folder} is neither platform nor a slice`;
  if (slices.indexOf(to.folder) > slices.indexOf(from.folder)) return "a slice includes only earlier slices";
  if (!from.test && to.kind !== "rule" && to.kind !== "face") return `a ${to.kind} of another slice is private`;
  return undefined;
}

// Whatever answers a call from outside (routes, jobs, commands, the registration and what it names) stands above documents,
// those above JSON, that above stores, and stores above rules. The face's header is a promise like a rule; its
// implementation calls the stores.
function breachInside(from, to) {
  const height = { rule: 0, face: 0, store: 1, json: 2, document: 3, routes: 4, jobs: 4, commands: 4, authority: 4, watch: 4, demo: 4, slice: 5 };
  const own = from.kind === "face" && !from.header ? height.routes : height[from.kind];
  return height[to.kind] > own ? `a ${from.kind} includes no ${to.kind}` : undefined;
}

function checkWeb(path, text) {
  const height = { shared: 0, features: 1, app: 2 };
  const [layer, feature] = path.slice("web/src/".length).split("/");
  if (!(layer in height)) return [];
  const problems = [];
  for (const [, imported] of text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*['"](\.[^'"]+)['"]/g)) {
    const target = normalize(join(dirname(path), imported));
    if (!target.startsWith("web/src/")) continue;
    const [toLayer, toFeature] = target.slice("web/src/".length).split("/");
    if (!(toLayer in height)) continue;
    if (height[toLayer] > height[layer]) problems.push(`${path}: ${layer} imports from ${toLayer} (${imported})`);
    if (layer === "features" && toLayer === "features" && feature !== toFeature)
      problems.push(`${path}: one feature imports from another (${imported})`);
  }
  return problems;
}

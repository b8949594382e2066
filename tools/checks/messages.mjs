// Every sentence stands in every language, with the same arguments, and every key that the program uses stands there.
import { argumentsOf } from "./icu_message.mjs";
import { filesOf, read } from "./tree.mjs";

export const title = "messages";

const languages = ["da", "en", "nb", "sv"];

export function check(root) {
  const files = filesOf(root);
  const folders = new Map();
  const problems = [];
  for (const path of files) {
    const [, folder, language] = path.match(/^(src\/[^/]+\/messages)\/([a-z]{2,3})\.json$/) ?? [];
    if (!folder) continue;
    if (!folders.has(folder)) folders.set(folder, new Map());
    folders.get(folder).set(language, readMessages(root, path, problems));
  }
  for (const [folder, byLanguage] of folders) checkFolder(folder, byLanguage, problems);
  const known = keysOf(folders, problems);
  for (const { path, line, key } of usedKeys(root, files)) {
    const isKnown = key.endsWith("*") ? [...known].some((one) => one.startsWith(key.slice(0, -1))) : known.has(key);
    if (!isKnown) problems.push(`${path}:${line}: no message has the key ${key}`);
  }
  return problems;
}

function readMessages(root, path, problems) {
  const messages = new Map();
  const text = read(root, path);
  let parsed;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    problems.push(`${path}: ${error.message}`);
    return messages;
  }
  for (const [, key] of text.matchAll(/^\s*"((?:[^"\\]|\\.)*)"\s*:/gm)) {
    if (messages.has(key)) problems.push(`${path}: ${key} stands twice`);
    messages.set(key, undefined);
  }
  for (const [key, sentence] of Object.entries(parsed)) {
    try {
      if (typeof sentence !== "string" || sentence.trim() === "") throw new Error("is no sentence");
      messages.set(key, argumentsOf(sentence));
    } catch (error) {
      problems.push(`${path}: ${key}: ${error.message}`);
      messages.set(key, undefined);
    }
  }
  return messages;
}

function checkFolder(folder, byLanguage, problems) {
  for (const language of languages)
    if (!byLanguage.has(language)) problems.push(`${folder}: ${language}.json is missing`);
  const keys = new Set([...byLanguage.values()].flatMap((messages) => [...messages.keys()]));
  for (const key of keys) {
    const shapes = new Map();
    for (const [language, messages] of byLanguage) {
      if (!messages.has(key)) problems.push(`${folder}/${language}.json: ${key} is missing`);
      else if (messages.get(key)) shapes.set(language, describe(messages.get(key)));
    }
    const [first] = shapes;
    for (const [language, shape] of shapes)
      if (shape !== first[1])
        problems.push(`${folder}/${language}.json: ${key} has the arguments ${shape}, in ${first[0]} ${first[1]}`);
  }
}

function describe(found) {
  return `(${[...found].map(([name, kind]) => (kind ? `${name}: ${kind}` : name)).sort().join(", ")})`;
}

function keysOf(folders, problems) {
  const owner = new Map();
  for (const [folder, byLanguage] of folders)
    for (const key of new Set([...byLanguage.values()].flatMap((messages) => [...messages.keys()]))) {
      if (owner.has(key)) problems.push(`${folder}: ${key} stands in ${owner.get(key)} too`);
      owner.set(key, folder);
    }
  return new Set(owner.keys());
}

function* usedKeys(root, files) {
  for (const path of files) {
    const isTest = /_test\.cpp$|\.test\.tsx?$/.test(path);
    if (isTest) continue;
    if (/^web\/src\/.*\.tsx?$/.test(path)) yield* fromWeb(path, read(root, path));
    else if (/^src\/.*\.[ch]pp$/.test(path)) yield* fromCpp(path, read(root, path));
    else if (/^src\/[^/]+\/(documents|pages)\//.test(path))
      yield* matches(path, read(root, path), /\{\{#t\}\}\s*([^{}\s]+)\s*\{\{\/t\}\}/g, (key) => key);
  }
}

function* matches(path, text, pattern, keyOf) {
  for (const match of text.matchAll(pattern))
    yield { path, line: text.slice(0, match.index).split("\n").length, key: keyOf(match[1]) };
}

function* fromCpp(path, text) {
  yield* matches(path, text, /\btext\(\s*[^,()"]+(?:\(\))?,\s*"([^"]+)"/g, (key) => (key.endsWith(".") ? `${key}*` : key));
  yield* matches(path, text, /\btext\(\s*"([a-z_-]+(?:\.[a-z_-]*)+)"/g, (key) => (key.endsWith(".") ? `${key}*` : key));
  yield* matches(path, text, /"([a-z_-]+\.(?:[a-z_-]+\.)*)\{\}"/g, (key) => `${key}*`);
  yield* matches(path, text, /\bProblemType\s+\w+\s*\{\s*"([^"]+)"/g, (slug) => `problem.${slug}`);
  yield* matches(path, text, /\binvalid_field\([^;]*?,\s*"([a-z-]+)"/g, (reason) => `field.${reason}`);
}

// The first argument of t(…) may choose between keys, and may end in a part known only at run time.
function* fromWeb(path, text) {
  for (const call of text.matchAll(/\bt\(/g)) {
    const line = text.slice(0, call.index).split("\n").length;
    const argument = firstArgument(text, call.index + call[0].length);
    for (const [, quote, words] of argument.matchAll(/(['"`])((?:(?!\1).)*)\1/g)) {
      const fixed = quote === "`" && words.includes("${") ? `${words.slice(0, words.indexOf("${"))}*` : words;
      if (/^[a-z0-9_-]+(\.[A-Za-z0-9_*-]*)+$/.test(fixed)) yield { path, line, key: fixed };
    }
  }
}

function firstArgument(text, start) {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if ("([{".includes(text[at])) depth += 1;
    else if (depth === 0 && (text[at] === ")" || text[at] === ",")) return text.slice(start, at);
    else if (")]}".includes(text[at])) depth -= 1;
  }
  return "";
}

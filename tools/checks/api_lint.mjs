// The API description satisfies Redocly's "recommended" rules and Spectral's "oas" rules without a warning.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { read } from "./tree.mjs";

export const title = "API lint";

const described = "docs/api/openapi.json";
const here = import.meta.dirname;

export async function check(root) {
  if (!existsSync(join(root, described))) return [`${described} is missing: build/utsyn openapi > ${described}`];
  execFileSync(join(here, "../npm-packages"), [join(here, "../openapi")], { stdio: "inherit" });
  const text = read(root, described);
  return [...(await byRedocly(text)), ...(await bySpectral(text))];
}

async function load(name) {
  const entry = createRequire(join(here, "../openapi/package.json")).resolve(name);
  const loaded = await import(pathToFileURL(entry).href);
  return loaded.lintFromString || loaded.Spectral || loaded.oas || loaded.Json ? loaded : loaded.default;
}

async function byRedocly(text) {
  const { createConfig, lintFromString } = await load("@redocly/openapi-core");
  const config = await createConfig({ extends: ["recommended"], telemetry: "off" });
  const found = await lintFromString({ source: text, absoluteRef: described, config });
  return found.map(({ message, ruleId, location }) => `${described}: ${location[0]?.pointer ?? ""}: ${message} (${ruleId})`);
}

async function bySpectral(text) {
  const { Document, Spectral } = await load("@stoplight/spectral-core");
  const { Json } = await load("@stoplight/spectral-parsers");
  const { oas } = await load("@stoplight/spectral-rulesets");
  const spectral = new Spectral();
  spectral.setRuleset({ extends: [[oas, "recommended"]], rules: {} });
  const found = await spectral.run(new Document(text, Json, described));
  return found.map(({ message, code, path }) => `${described}: /${path.join("/")}: ${message} (${code})`);
}

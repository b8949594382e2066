// The words are put together here, so that this file itself stays clean.
const host = ["registry", "npmjs", "org"].join(".");
const folder = ["", "root", "utsyn"].join("/");

export const red = {
  "a lock file names a registry": {
    files: { "web/package-lock.json": `{ "resolved": "https://${host}/react" }\n` },
    finds: /package-lock\.json:1: names a package registry/,
  },
  "a script names a folder of one machine": {
    files: { "tools/build": `cd ${folder}\n` },
    finds: /build:1: names a folder of one machine/,
  },
};

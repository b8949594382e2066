function description(operation) {
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Utsyn", version: "1", description: "…", contact: { name: "Utsyn" }, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    servers: [{ url: "https://school.example.org" }],
    security: [],
    tags: [{ name: "stays", description: "…" }],
    paths: { "/api/stays": { get: operation } },
  });
}

const operation = {
  operationId: "list_stays",
  summary: "The stays",
  description: "…",
  tags: ["stays"],
  responses: { 200: { description: "The stays" }, 400: { description: "Not understood" } },
};

const broken = (change) => ({ "docs/api/openapi.json": description({ ...operation, ...change }) });

export const red = {
  "an operation without a summary (Redocly)": {
    files: broken({ summary: undefined }),
    finds: /summary.*\(operation-summary\)/,
  },
  "an operation without a description (Spectral)": {
    files: broken({ description: undefined }),
    finds: /\(operation-description\)/,
  },
};

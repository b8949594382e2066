// The browser's types come from the API description that the server prints.
import openapiTypescript, { astToString } from 'openapi-typescript';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const described = JSON.parse(readFileSync('../docs/api/openapi.json', 'utf8'));

// If-Match is named by the client for every write, so no caller has to give it.
for (const operations of Object.values(described.paths)) {
  for (const operation of Object.values(operations)) {
    if (Array.isArray(operation.parameters)) operation.parameters = operation.parameters.filter(({ name }) => name !== 'If-Match');
  }
}

const target = 'src/shared/api/schema.d.ts';
const text = astToString(await openapiTypescript(described, { alphabetize: true }));
mkdirSync(dirname(target), { recursive: true });
if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);

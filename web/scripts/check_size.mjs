// The first load (every script that index.html names, and what those import at once) stays under 250 kB gzipped.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';

const limit = 250_000;
const built = process.argv[2] ?? 'dist';
const page = readFileSync(join(built, 'index.html'), 'utf8');
const waiting = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1]);
const sizes = new Map();
while (waiting.length > 0) {
  const file = waiting.pop();
  if (sizes.has(file)) continue;
  const text = readFileSync(join(built, file));
  sizes.set(file, gzipSync(text, { level: 9 }).length);
  for (const [, imported] of text.toString().matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) waiting.push(`assets/${imported}`);
}
const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
for (const [file, size] of sizes) console.log(`${String(size).padStart(8)}  ${file}`);
console.log(`${String(total).padStart(8)}  of ${limit} bytes of gzipped script at first load`);
process.exit(total > limit ? 1 : 0);

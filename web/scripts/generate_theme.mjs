// Theme tokens come from theme/designsystemet.config.json; the built style sheet is kept in the repository.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const workplace = mkdtempSync(join(tmpdir(), 'utsyn-theme-'));
const tool = resolve('node_modules/@digdir/designsystemet/dist/bin/designsystemet.js');
copyFileSync('theme/designsystemet.config.json', join(workplace, 'designsystemet.config.json'));
for (const step of ['create', 'build']) {
  execFileSync(process.execPath, [tool, 'tokens', step], { cwd: workplace, stdio: 'inherit' });
}
for (const [built, kept] of [['utsyn.css', 'src/shared/theme/tokens.css'], ['types.d.ts', 'src/shared/theme/tokens.d.ts']]) {
  writeFileSync(kept, readFileSync(join(workplace, 'design-tokens-build', built), 'utf8'));
}
rmSync(workplace, { recursive: true });

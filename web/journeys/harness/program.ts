import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

/** The day on which every journey takes place. */
const today = '2026-11-16';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
    pictures: string;
    today: string;
  }
}

/** Starts the program on a data folder of its own with the demo year in it; ends only what it started. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const program = resolve(process.env.UTSYN_PROGRAM ?? process.env.UTSYN_BINARY ?? '../build/utsyn');
  if (!existsSync(program)) throw new Error(`The program is not built: ${program} is missing.`);
  const folder = mkdtempSync(join(tmpdir(), 'utsyn-journeys-'));
  const port = await freePort();
  const environment = { ...process.env, UTSYN_DATA: join(folder, 'data'), UTSYN_PORT: String(port), UTSYN_LISTEN: '127.0.0.1', UTSYN_TODAY: today };
  mkdirSync(environment.UTSYN_DATA);
  execFileSync(program, ['demo', '--today', today], { env: environment, stdio: 'ignore' });

  const log = join(folder, 'program.log');
  const output = openSync(log, 'a');
  const child = spawn(program, ['serve'], { env: environment, stdio: ['ignore', output, output] });
  const address = `http://127.0.0.1:${port}`;
  await answers(`${address}/api/demo-accounts`, child, log);

  const pictures = process.env.UTSYN_PICTURES ?? join(folder, 'pictures');
  mkdirSync(pictures, { recursive: true });
  project.provide('address', address);
  project.provide('pictures', pictures);
  project.provide('today', today);
  return async () => {
    await end(child);
    rmSync(environment.UTSYN_DATA, { recursive: true });
    console.log(`Pictures and the program's log: ${folder}`);
  };
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const listener = createServer();
    listener.listen(0, '127.0.0.1', () => {
      const address = listener.address();
      listener.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function answers(address: string, child: ChildProcess, log: string): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (child.exitCode !== null) break;
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((wait) => setTimeout(wait, 200));
  }
  await end(child);
  throw new Error(`The program does not answer. Its log:\n${readFileSync(log, 'utf8').slice(-2000)}`);
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((ended) => {
    const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
    child.once('exit', () => {
      clearTimeout(late);
      ended();
    });
    child.kill('SIGTERM');
  });
}

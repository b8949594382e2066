import { type Browser, chromium } from 'playwright-core';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let running: Promise<Browser> | undefined;

/** One browser for all journeys of a file. */
export function browser(): Promise<Browser> {
  running ??= chromium.launch({ executablePath: process.env.UTSYN_CHROMIUM ?? '/usr/bin/chromium', args: flags });
  return running;
}

export async function closeBrowser(): Promise<void> {
  const open = running;
  running = undefined;
  await (await open)?.close();
}

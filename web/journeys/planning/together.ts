import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import type { Steps } from '../harness/journey';
import { coordinatorAfterTheDeadline } from './given';

/** The hash to which the command line comes when it computes a downloaded run again. */
function replayed(file: string): string {
  const program = resolve(process.env.UTSYN_PROGRAM ?? process.env.UTSYN_BINARY ?? '../build/utsyn');
  return (JSON.parse(execFileSync(program, ['place', '--replay', file, '--json'], { encoding: 'utf8' })) as { hash: string }).hash;
}

/** She places two friends together, bounds a partner, and has the run checked on another machine. */
export async function placesTwoTogether(steps: Steps): Promise<void> {
  const { when, then } = steps;
  const coordinator = await coordinatorAfterTheDeadline(steps);
  await coordinator.follows('Place the applicants');
  await coordinator.reads('Placement: Vår og høst');
  await when('she puts two pupils together', async () => {
    await coordinator.fills('Applicant', 'Sara Lindmo');
    const other = coordinator.main().getByLabel('Together with');
    const list = await other.getAttribute('list');
    await other.fill((await coordinator.page.locator(`[id="${list}"] option`).first().getAttribute('value')) ?? '');
    await coordinator.presses('Put together');
  });
  await then('she reads that points place nobody together', async () => {
    await coordinator.main().getByRole('button', { name: /^Part .*Sara Lindmo/ }).waitFor();
    await coordinator.sees(/By points places nobody together/);
    await coordinator.main().getByRole('button', { name: /^Try all \d that keep them/ }).waitFor();
  });
  await when('she bounds a partner, too, and tries', async () => {
    await coordinator.main().getByLabel('Bound a partner').selectOption({ index: 1 });
    await coordinator.main().getByLabel('At most', { exact: true }).fill('1');
    await coordinator.findsThePageInOrder('together-form');
    await coordinator.main().getByRole('radio', { name: 'Lowest sum of choice numbers' }).check();
    await coordinator.presses('Try a placement');
    await coordinator.reads('Lowest sum of choice numbers: Vår og høst');
  });
  await then('she sees who went together, and what the partner receives', async () => {
    await coordinator.sees('together with Sara Lindmo');
    await coordinator.sees(/1 pair together/);
    await coordinator.sees(/placed of at most 1/);
    await coordinator.findsThePageInOrder('together-run');
  });
  await then('the file of the run comes to the same check sum on the command line', async () => {
    const downloading = coordinator.page.waitForEvent('download');
    await coordinator.follows('Download for checking');
    const folder = mkdtempSync(join(tmpdir(), 'utsyn-run-'));
    const file = join(folder, 'run.json');
    await (await downloading).saveAs(file);
    const hash = replayed(file);
    rmSync(folder, { recursive: true });
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    await coordinator.sees(hash.slice(0, 16));
  });
  await coordinator.leaves();
}

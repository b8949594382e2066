import { resolve } from 'node:path';
import { expect } from 'vitest';
import { journey, Person } from '../harness/journey';

const register = resolve('../data/demo/schools_no.csv');

journey('a coordinator takes in a school register, and can take it back', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator at the imports', async () => {
    const person = await Person.as('coordinator');
    await person.visits('/organisation/imports');
    await person.findsThePageInOrder('imports');
    return person;
  });
  await when('she gives the file', () => coordinator.page.getByLabel('Choose a file').setInputFiles(register));
  await then('she sees what was understood of it', async () => {
    await coordinator.reads('schools_no.csv');
    await coordinator.findsThePageInOrder('import-understood');
  });
  await when('she tries the rows', () => coordinator.presses('Try the rows'));
  await then('the outcomes add up to all rows', async () => {
    const outcomes = coordinator.main().getByRole('list', { name: /^What becomes of/ });
    await outcomes.waitFor();
    const whole = Number((await outcomes.getAttribute('aria-label'))?.replace(/\D/g, ''));
    const parts = await outcomes.getByRole('button').locator('strong').allTextContents();
    expect(parts.map((part) => Number(part.replace(/\D/g, ''))).reduce((sum, part) => sum + part, 0)).toBe(whole);
    for (const name of await outcomes.getByRole('button').allTextContents()) {
      await outcomes.getByRole('button', { name: name.replace(/[\d,]/g, '') }).click();
    }
    await outcomes.getByRole('button', { name: /conflicts/ }).click();
    await coordinator.findsThePageInOrder('import-tried');
  });
  await when('she chooses the new version of a conflict, where there is one', async () => {
    const choice = coordinator.main().getByRole('radio').nth(1);
    if ((await choice.count()) > 0) {
      await choice.click();
      await expect.poll(() => choice.isChecked()).toBe(true);
    }
  });
  await when('she imports', () => coordinator.presses(/^Import$/));
  await then('the import is done and can be undone', async () => {
    await coordinator.main().getByRole('button', { name: 'Undo the import' }).waitFor({ timeout: 60_000 });
    await coordinator.findsThePageInOrder('import-done');
  });
  await then('a school of the register can be picked as partner', async () => {
    await coordinator.visits('/partners/new');
    await coordinator.main().getByRole('rowheader').first().waitFor();
  });
  await when('she takes the import back', async () => {
    await coordinator.page.goBack();
    await coordinator.presses('Undo the import');
    await coordinator.presses('Undo it');
  });
  await then('it is undone', () => coordinator.sees('The import is undone.'));
  await coordinator.leaves();
});

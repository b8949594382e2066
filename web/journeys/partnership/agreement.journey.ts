import { expect, inject } from 'vitest';
import { journey, Person } from '../harness/journey';

journey('an agreement goes from draft to both signatures', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator writing a draft', async () => {
    const person = await Person.as('coordinator');
    await person.visits('/agreements/new');
    return person;
  });
  await when('she leaves out what is needed', () => coordinator.presses('Save the draft'));
  await then('each field says what is missing, and the summary leads there', async () => {
    const summary = coordinator.page.getByRole('alert');
    await summary.waitFor();
    await coordinator.findsThePageInOrder('agreement-refused');
    await summary.getByRole('link').first().click();
    expect(await coordinator.page.evaluate(() => document.activeElement?.tagName)).toMatch(/SELECT|INPUT|TEXTAREA/);
  });
  await when('she fills it in', async () => {
    await coordinator.page.getByLabel('Partner', { exact: true }).selectOption({ index: 1 });
    await coordinator.fills('Purpose', 'Pupils live and learn with each other for a term.');
    await coordinator.presses('3 years');
    await coordinator.fills('People a year', '4');
    await coordinator.fills('Days each', '90');
    await coordinator.presses('Save the draft');
  });
  const path = await then('the draft is there', async () => {
    await coordinator.reads(/^Agreement with/);
    await coordinator.sees('Not signed by anyone yet.');
    await coordinator.findsThePageInOrder('agreement-draft');
    return new URL(coordinator.page.url()).pathname;
  });

  const head = await given('the head teacher', () => Person.as('head'));
  await when('she signs', async () => {
    await head.visits(path);
    await head.presses('Sign');
    await head.page.getByRole('dialog').waitFor();
    await head.findsThePageInOrder('agreement-signing');
    await head.presses('Sign now');
  });
  await then('one side has signed', () => head.sees('One side has signed, the other has not.'));
  await head.leaves();

  await when('the coordinator records the partner’s signature', async () => {
    await coordinator.visits(`${path}/their-signature`);
    await coordinator.findsThePageInOrder('their-signature');
    await coordinator.fills('Name of the one who signed', 'Hélène Roussel');
    await coordinator.page.getByLabel(/^Signed paper/).setInputFiles({ name: 'signed.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 a scanned paper') });
    await coordinator.presses('Record the signature');
  });
  await then('the agreement waits for its first day, and its history tells who did what', async () => {
    await coordinator.sees(/^Begins /);
    await coordinator.main().getByRole('link', { name: 'The signed paper' }).waitFor();
    await coordinator.page.getByRole('link', { name: 'History' }).click();
    await coordinator.sees('Partner’s signature recorded');
    await coordinator.sees('Signed by us');
    await coordinator.findsThePageInOrder('agreement-history');
  });
  await then('it is a PDF', async () => {
    const paper = await coordinator.page.request.get(`${inject('address')}/api${path}/document.pdf`);
    expect(paper.headers()['content-type']).toContain('application/pdf');
  });
  await coordinator.leaves();
});

journey('the agreements can be filtered and sent as an address, on a phone', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator on a phone', async () => {
    const person = await Person.as('coordinator', { size: 'phone' });
    await person.visits('/agreements');
    return person;
  });
  await then('the register is in order as cards', () => coordinator.findsThePageInOrder('agreements-phone'));
  await when('she asks for those in force', () => coordinator.page.getByLabel('State').selectOption('in_force'));
  await then('the address says so, and all that is shown is in force', async () => {
    await expect.poll(() => new URL(coordinator.page.url()).search).toBe('?state=in_force');
    const others = coordinator.main().getByRole('row').getByText(/^(Draft|Expired|Terminated)$/);
    await expect.poll(() => others.count()).toBe(0);
  });
  await coordinator.leaves();
});

import { expect } from 'vitest';
import { journey, Person } from '../harness/journey';

journey('a coordinator enters an exchange in Lånekassen’s workspace before its deadline', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator whom the year warns', async () => {
    const person = await Person.as('coordinator');
    await person.visits('/year');
    await person.sees(/not entered in Lånekassen’s workspace/);
    return person;
  });
  await when('she opens the list', async () => {
    await coordinator.main().getByRole('listitem').filter({ hasText: 'not entered in Lånekassen’s workspace' }).getByRole('link').last().click();
    await coordinator.reads('For Lånekassen’s workspace');
  });
  await then('it says how many are to be entered and by when', async () => {
    await coordinator.sees(/exchanges? to enter\..*Next deadline: /);
    await coordinator.findsThePageInOrder('support-list');
  });
  const row = coordinator.main().getByRole('row').filter({ hasText: 'Not entered' }).first();
  const name = (await row.getByRole('rowheader').getByRole('link').textContent()) ?? '';
  await when('she marks the first as entered', async () => {
    await row.getByRole('button', { name: `Mark as entered: ${name}` }).click();
    await coordinator.findsThePageInOrder('support-entry');
    await coordinator.presses('Save');
  });
  const line = coordinator.main().getByRole('row').filter({ hasText: name });
  await then('it stands there with day and name', () => line.getByText(/^Entered .* by Ingrid Solvang$/).waitFor());
  await when('she undoes it', () => line.getByRole('button', { name: /^Undo/ }).click());
  await then('it is to be entered again', () => line.getByRole('button', { name: `Mark as entered: ${name}` }).waitFor());
  await when('she opens the stay', async () => {
    await line.getByRole('link').click();
    await coordinator.reads(name);
  });
  const support = coordinator.main().getByRole('region', { name: 'Support from Lånekassen' });
  await then('she sees whether, why and by when', async () => {
    await support.getByText('HK-dir has approved the cooperation between the two schools.').waitFor();
    await support.getByText(/The application is made before the stay ends\./).waitFor();
    await coordinator.findsThePageInOrder('stay-support');
  });
  await when('she reads the letter to the pupil', () => support.getByRole('link', { name: 'The letter to the pupil' }).click());
  await then('it confirms the exchange and can be printed', async () => {
    await coordinator.reads('Confirmation of exchange');
    await coordinator.sees(/We confirm that you take part of/);
    await coordinator.findsThePageInOrder('support-letter');
    const paper = await coordinator.page.request.get((await coordinator.main().getByRole('link', { name: /PDF/ }).getAttribute('href')) ?? '');
    expect(paper.headers()['content-type']).toBe('application/pdf');
  });
  await coordinator.leaves();
});

journey('the list for the workspace on a phone, in Norwegian', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator on a phone', async () => {
    const person = await Person.as('coordinator', { size: 'phone', language: 'nb' });
    await person.visits('/stays/support-list');
    return person;
  });
  await then('she sees what is to be entered', async () => {
    await coordinator.sees(/må føres inn/);
    await coordinator.findsThePageInOrder('support-list-phone');
  });
  await when('she asks for a year without stays', () => coordinator.visits('/stays/support-list?school_year=2027&term=spring'));
  await then('the list says so', async () => {
    await coordinator.sees('Ingen elever reiser ut dette skoleåret');
    await coordinator.findsThePageInOrder('support-list-empty-phone');
  });
  await when('she opens a pupil’s stay', async () => {
    await coordinator.visits('/stays/support-list');
    await coordinator.main().getByRole('rowheader').first().getByRole('link').click();
    await coordinator.main().getByRole('region', { name: 'Støtte fra Lånekassen' }).waitFor();
  });
  await then('the support stands there', () => coordinator.findsThePageInOrder('stay-support-phone'));
  await when('she reads the letter', () => coordinator.follows('Bekreftelsen til eleven'));
  await then('it is in her language', async () => {
    await coordinator.reads('Bekreftelse på utveksling');
    await coordinator.findsThePageInOrder('support-letter-phone');
  });
  await coordinator.leaves();
});

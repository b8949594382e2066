import { expect } from 'vitest';
import { journey, Person } from '../harness/journey';

const at = (window: Parameters<typeof Person.as>[1] = {}) => Person.as('coordinator', { organisation: 'Sundby Erhvervsskole', ...window });

async function opensTrainingOf(person: Person, learner: string) {
  await person.visits(`/stays?q=${encodeURIComponent(learner.split(' ')[0] ?? '')}`);
  await person.follows(learner);
  await person.reads(learner);
  await person.follows('Open the steps');
  await person.reads(`Training abroad: ${learner}`);
}

journey('a coordinator follows training abroad from contract to claim', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator at a Danish vocational school', () => at());
  await then('the year tells her of a refund that nobody has claimed', async () => {
    await coordinator.visits('/');
    await coordinator.main().getByText('The refund for training abroad at Atelier Mécanique Vauban is not claimed', { exact: true }).waitFor();
  });
  await when('she opens the training of a learner who is home again', () => opensTrainingOf(coordinator, 'Emil Ravnholt'));
  await then('she reads how far it is, by when to claim, and what Erasmus+ would pay', async () => {
    await coordinator.main().getByText('7 of 9 steps').waitFor();
    await coordinator.main().getByText(/claim by/).waitFor();
    await coordinator.main().getByText(/No cost may be paid by both/).waitFor();
    await coordinator.findsThePageInOrder('training-abroad');
  });
  await when('she takes a tick back and ticks the step again', async () => {
    await coordinator.presses('Undo: Insurance in place');
    await coordinator.page.getByRole('button', { name: 'Mark as done: Insurance in place' }).click();
    await coordinator.findsThePageInOrder('training-abroad-tick');
    await coordinator.presses('Mark as done');
  });
  await then('it is done again', () => coordinator.page.getByRole('button', { name: 'Undo: Insurance in place' }).waitFor());
  await when('she assesses the stay and records the claim', async () => {
    await coordinator.follows('Assess after return');
    await coordinator.reads('Assess after return');
    await coordinator.findsThePageInOrder('training-abroad-assess');
    await coordinator.presses('Save');
    await coordinator.reads(/Training abroad/);
    await coordinator.follows('Record the claim');
    await coordinator.reads('Record the claim');
    await coordinator.findsThePageInOrder('training-abroad-claim');
    await coordinator.presses('Record the claim');
  });
  await then('every step is done', async () => {
    await coordinator.main().getByText('9 of 9 steps').waitFor();
    await coordinator.main().getByText(/claimed by the employer/).waitFor();
  });
  await when('she takes the claim back', () => coordinator.presses('Take the claim back'));
  await then('it is to be claimed again', () => coordinator.main().getByText('8 of 9 steps').waitFor());
  await coordinator.leaves();
});

journey('a claim that is too late is refused with the last day', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator before employment abroad without an expense', () => at());
  await opensTrainingOf(coordinator, 'Freja Lundby');
  await coordinator.findsThePageInOrder('training-abroad-employed');
  await when('she writes down an old expense', async () => {
    await coordinator.follows('Correct route and employers');
    await coordinator.reads('Correct route and employers');
    await coordinator.page.getByLabel(/^Oldest expense/).fill('2026-01-02');
    await coordinator.presses('Save');
    await coordinator.reads(/Training abroad/);
  });
  await when('she records a claim today', async () => {
    await coordinator.follows('Record the claim');
    await coordinator.reads('Record the claim');
    await coordinator.presses('Record the claim');
  });
  await then('the day stands in the refusal', async () => {
    await coordinator.page.getByText(/the last day to claim was 2 May 2026/).first().waitFor();
    await coordinator.findsThePageInOrder('training-abroad-late');
  });
  await coordinator.leaves();
});

journey('a coordinator begins training abroad from the page of a stay', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator at the stay of somebody who is away', async () => {
    const person = await at();
    await person.visits('/stays?state=away&direction=outgoing');
    await person.main().getByRole('rowheader').first().getByRole('link').click();
    await person.main().getByText('No training abroad has been begun.').waitFor();
    await person.findsThePageInOrder('training-abroad-none');
    return person;
  });
  await when('she begins it and forgets the employer in Denmark', async () => {
    await coordinator.follows('Begin training abroad');
    await coordinator.reads('Begin training abroad');
    await coordinator.presses('Begin training abroad');
  });
  await then('the field says so', async () => {
    await coordinator.page.getByRole('alert').waitFor();
    await coordinator.findsThePageInOrder('training-abroad-begin');
  });
  await when('she fills it in', async () => {
    await coordinator.fills('Employer in Denmark', 'Maskinfabrikken Sydhavn');
    await coordinator.presses('Begin training abroad');
  });
  await then('the steps of a posting stand in their order', () => coordinator.main().getByText('0 of 9 steps').waitFor());
  await coordinator.leaves();
});

journey('training abroad reads well on a phone and in Danish', async ({ given, then }) => {
  const danish = await given('a Danish coordinator with a phone', () => at({ size: 'phone', language: 'da' }));
  await danish.visits('/stays?q=Emil');
  await danish.follows('Emil Ravnholt');
  await danish.reads('Emil Ravnholt');
  await then('the stay tells of it', () => danish.findsThePageInOrder('training-abroad-stay-phone'));
  await danish.follows('Åbn trinene');
  await danish.reads('Oplæring i udlandet: Emil Ravnholt');
  await then('its steps stand below each other', async () => {
    await expect.poll(() => danish.main().getByText('Ingen udgift må betales af begge').count()).toBe(1);
    await danish.findsThePageInOrder('training-abroad-phone');
  });
  await danish.leaves();
});

import { expect } from 'vitest';
import { journey, Person, type Steps } from '../harness/journey';

const policies = ['By points', 'Lowest sum of choice numbers', 'Most first choices', 'Fewest far down their lists', 'Fair shares between groups'];

async function tryAllFive({ when, then }: Steps, coordinator: Person): Promise<void> {
  await when('she looks at what is offered and wanted', async () => {
    await coordinator.follows('Place the applicants');
    await coordinator.reads('Placement: Vår og høst');
    await coordinator.sees('48 applicants for 31 places');
    await coordinator.findsThePageInOrder('placement');
  });
  await when('she tries all five', () => coordinator.presses('Try all five'));
  await then('each stands in the list, two of them ticked for comparing', async () => {
    const table = coordinator.main().getByRole('table', { name: 'Tried out' });
    for (const policy of policies) await table.getByRole('link', { name: policy }).waitFor();
    await expect.poll(() => table.getByRole('checkbox', { checked: true }).count()).toBe(2);
    await coordinator.findsThePageInOrder('placements-tried');
  });
}

async function compareTwo({ when, then }: Steps, coordinator: Person): Promise<void> {
  await when('she compares the two', () => coordinator.presses('Compare the two'));
  await then('she sees which figures change and who gets something else', async () => {
    await coordinator.reads('Two placements side by side');
    await coordinator.sees(/get something else|gets something else|Nobody gets anything else/);
    await coordinator.findsThePageInOrder('placements-compared');
  });
}

/** Answers with the name of the pupil whose place is fixed. */
async function fixOne({ when, then }: Steps, coordinator: Person): Promise<void> {
  await when('she opens the placement by points', async () => {
    await coordinator.main().getByRole('link', { name: 'By points' }).first().click();
    await coordinator.reads('By points: Vår og høst');
    await coordinator.findsThePageInOrder('placement-run');
  });
  const sara = coordinator.main().getByLabel('By hand: Sara Lindmo');
  await when('she gives a pupil another of her choices', async () => {
    await coordinator.main().getByLabel('Find an applicant').fill('sara');
    await sara.selectOption({ label: 'place: Språkuke i Valencia' });
    await coordinator.sees('1 applicant is fixed by hand');
  });
  await then('it can be undone, and done again', async () => {
    await coordinator.presses('Undo the last');
    expect(await sara.inputValue()).toBe('free');
    await sara.selectOption({ label: 'place: Språkuke i Valencia' });
    await coordinator.findsThePageInOrder('placement-fixed');
  });
  await when('she runs again', () => coordinator.presses('Run again with these'));
  await then('the pupil has the place, and the others are placed around her', async () => {
    await coordinator.main().getByRole('row').filter({ hasText: 'Sara Lindmo' }).getByText('The school has given you this place itself.').waitFor();
    await coordinator.sees(/1 by hand/);
  });
}

journey('a coordinator tries all five ways, compares two and fixes a pupil by hand', async (steps) => {
  const coordinator = await steps.given('a coordinator after the deadline', async () => {
    const person = await Person.as('coordinator');
    await person.visits('/rounds');
    await person.follows('Vår og høst');
    await person.reads('Vår og høst');
    return person;
  });
  await tryAllFive(steps, coordinator);
  await compareTwo(steps, coordinator);
  await fixOne(steps, coordinator);
  await coordinator.leaves();
});

journey('the same on a phone, in Swedish', async ({ given, then }) => {
  const coordinator = await given('a coordinator with her phone', async () => {
    const person = await Person.as('coordinator', { size: 'phone', language: 'sv' });
    await person.visits('/rounds');
    await person.follows('Vår og høst');
    await person.reads('Vår og høst');
    await person.follows('Fördela platserna');
    return person;
  });
  await then('she finds supply, demand and the ways to place', async () => {
    await coordinator.reads('Platsfördelning: Vår og høst');
    await coordinator.findsThePageInOrder('placement-phone');
  });
  await then('a run fits the phone', async () => {
    await coordinator.main().getByRole('link', { name: 'Flest förstahandsval' }).first().click();
    await coordinator.sees('Provad. Ingen har fått besked ännu.');
    await coordinator.findsThePageInOrder('placement-run-phone');
    await coordinator.follows('Jämför med den förra');
    await coordinator.reads('Två fördelningar sida vid sida');
    await coordinator.findsThePageInOrder('placements-compared-phone');
  });
  await coordinator.leaves();
});

import { expect } from 'vitest';
import { journey, Person } from '../harness/journey';

journey('a coordinator plans a budget until its rules refuse it, and takes the last stay out again', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator among the budgets', async () => {
    const person = await Person.as('coordinator');
    await person.visits('/money/budgets');
    await person.sees('Ut, lær og hjem igjen');
    await person.findsThePageInOrder('budgets');
    return person;
  });
  await when('she begins a new one', async () => {
    await coordinator.follows('New budget');
    await coordinator.fills('Name of the project', 'Spring in the south');
    await coordinator.findsThePageInOrder('budget-new');
    await coordinator.presses('Begin the budget');
    await coordinator.reads('Spring in the south');
    await coordinator.sees('No planned stays');
  });
  await when('she plans two groups', async () => {
    await coordinator.follows('Add a stay');
    await coordinator.fills('To', 'Nowhereville');
    await coordinator.fills('Pupils', '14');
    await coordinator.fills('Staff', '2');
    await coordinator.presses('Add');
    await coordinator.page.getByRole('alert').first().waitFor();
    await coordinator.fills('To', 'Leipzig');
    await coordinator.fills('Times', '2');
    await coordinator.findsThePageInOrder('planned-stay-new');
    await coordinator.presses('Add');
    await coordinator.sees('2 × Trondheim – Leipzig');
  });
  await then('the headings tell what is planned', async () => {
    await coordinator.main().getByRole('rowheader', { name: 'Travel' }).waitFor();
    await coordinator.sees('28 of at most 30');
    await coordinator.findsThePageInOrder('budget-planned');
  });
  await when('she plans a group too many', async () => {
    await coordinator.follows('Add a stay');
    await coordinator.fills('To', 'Nantes');
    await coordinator.fills('Pupils', '3');
    await coordinator.fills('Staff', '1');
    await coordinator.presses('Add');
  });
  await then('the 31st participant is refused with a sentence', async () => {
    await coordinator.sees('The project has at most 30 participants; this has 31.');
    await coordinator.findsThePageInOrder('budget-refused');
  });
  await when('she takes it out', () => coordinator.presses('Remove Trondheim – Nantes'));
  await then('the sums are back', () => coordinator.sees('28 of at most 30'));
  await when('she removes the budget', async () => {
    await coordinator.presses('Remove the budget');
    const dialog = coordinator.page.getByRole('dialog', { name: 'Remove Spring in the south?' });
    await dialog.getByText('No stay is attached to it.').waitFor();
    await coordinator.findsThePageInOrder('budget-remove');
    await dialog.getByRole('button', { name: 'Remove the budget' }).click();
  });
  await then('it is gone from the list', async () => {
    await coordinator.sees('The budget is removed.');
    await coordinator.sees('Ut, lær og hjem igjen');
    expect(await coordinator.main().getByRole('link', { name: 'Spring in the south' }).count()).toBe(0);
  });
  await coordinator.leaves();
});

journey('a coordinator sees what is left of a granted project and moves money, on paper and on a phone', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator at a granted project, in Norwegian on a phone', async () => {
    const person = await Person.as('coordinator', { size: 'phone', language: 'nb' });
    await person.visits('/money/budgets');
    await person.follows('Ut, lær og hjem igjen');
    await person.sees('Opphold prosjektet betaler');
    await person.findsThePageInOrder('budget-granted-phone');
    return person;
  });
  await then('the stays that it pays for stand there with their sums', () => coordinator.main().getByRole('link', { name: 'Utrecht', exact: true }).waitFor());
  await when('she tries a move', async () => {
    await coordinator.follows('Flytt penger mellom budsjettposter');
    await coordinator.fills('Beløp', '150');
    await coordinator.presses('Vis hva det gjør');
    await coordinator.page.locator('tr[data-changed=true]').first().waitFor();
    await coordinator.findsThePageInOrder('budget-move-phone');
  });
  await when('she makes it', async () => {
    await coordinator.fills('Begrunnelse', 'Toget ble dyrere');
    await coordinator.presses('Flytt');
    await coordinator.sees('Toget ble dyrere');
  });
  await then('she can take it back', async () => {
    await coordinator.presses(/^Ta tilbake: /);
    await coordinator.sees('Flyttingen er tatt tilbake.');
    expect(await coordinator.main().getByText('Toget ble dyrere').count()).toBe(0);
  });
  await coordinator.leaves();
});

journey('a stay says who pays, and which cost would be paid twice', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator at a stay that a project pays for', async () => {
    const person = await Person.as('coordinator');
    await person.visits('/money/budgets');
    await person.follows('Ut, lær og hjem igjen');
    await person.findsThePageInOrder('budget-granted');
    await person.main().getByRole('link', { name: 'Utrecht', exact: true }).click();
    await person.reads('Stays');
    const { items } = (await (await person.page.request.get('/api/stays?limit=200')).json()) as { items: { id: string; partner_town: string; activity: string }[] };
    const paid = items.find(({ partner_town, activity }) => partner_town === 'Utrecht' && activity === 'job_shadowing');
    await person.visits(`/stays/${paid?.id}`);
    await person.sees('Paid by');
    await person.main().getByRole('link', { name: 'Ut, lær og hjem igjen' }).waitFor();
    return person;
  });
  await when('she adds a second project', async () => {
    await coordinator.presses('Add who pays');
    await coordinator.page.getByRole('combobox', { name: 'Project' }).selectOption({ index: 2 });
    await coordinator.main().getByRole('button', { name: 'Add', exact: true }).click();
  });
  await then('a sentence says which cost two pay', async () => {
    await coordinator.sees('The same cost must not be paid twice');
    await coordinator.findsThePageInOrder('stay-paid-by');
  });
  await when('she removes the second', () => coordinator.main().getByRole('button', { name: /^Remove / }).last().click());
  await then('the sentence is gone', () => coordinator.page.getByText('The same cost must not be paid twice').waitFor({ state: 'detached' }));
  await coordinator.leaves();
});

journey('a coordinator attaches a whole trip to a project', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator at the trips that a project may pay for', async () => {
    const person = await Person.as('coordinator');
    await person.visits('/money/budgets');
    await person.follows('Ut, lær og hjem igjen');
    await person.follows('Attach trips');
    await person.reads('Attach trips');
    await person.findsThePageInOrder('attach-stays');
    return person;
  });
  await when('she sends it without a choice', () => coordinator.presses('Attach trips'));
  await then('that is refused', async () => {
    await coordinator.page.getByRole('alert').first().waitFor();
    await coordinator.findsThePageInOrder('attach-stays-refused');
  });
  const first = coordinator.main().getByRole('checkbox').first();
  const where = (await coordinator.main().locator('fieldset label').first().textContent())?.split(',')[0] ?? '';
  await when('she chooses the first trip', async () => {
    await first.check();
    await coordinator.presses('Attach one trip');
  });
  await then('the project pays for it', async () => {
    await coordinator.reads('Ut, lær og hjem igjen');
    await coordinator.main().getByRole('link', { name: where, exact: true }).first().waitFor();
    await coordinator.sees(/attached\./);
  });
  await coordinator.leaves();

  const swede = await given('the same on a phone in Swedish', () => Person.as('coordinator', { size: 'phone', language: 'sv' }));
  await swede.visits('/money/budgets');
  await swede.follows('Ut, lær og hjem igjen');
  await swede.follows('Koppla resor');
  await swede.reads('Koppla resor');
  await swede.findsThePageInOrder('attach-stays-phone');
  await swede.leaves();
});

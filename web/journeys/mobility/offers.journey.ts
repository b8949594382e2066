import { expect } from 'vitest';
import { journey, Person } from '../harness/journey';

journey('an offer is published from an agreement, and a pupil ranks it on her phone', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator in the open round', async () => {
    const person = await Person.as('coordinator');
    await person.visits('/rounds');
    await person.findsThePageInOrder('rounds');
    await person.follows('Korte opphold');
    await person.reads('Korte opphold');
    await person.findsThePageInOrder('round-open');
    await person.follows('New offer');
    await person.reads('New offer');
    return person;
  });
  await when('she sends the empty form', () => coordinator.presses('Create the offer'));
  await then('each missing field is named', async () => {
    await coordinator.page.getByRole('alert').waitFor();
    await coordinator.findsThePageInOrder('offer-refused');
  });
  await when('she fills it in and publishes', async () => {
    await coordinator.page.getByLabel('Agreement', { exact: true }).selectOption({ label: 'Lycée des Trois Rivières (exchange between schools)' });
    await coordinator.fills('Title', 'Ten days by the Loire');
    await coordinator.fills('What will one do?', 'You follow lessons and film the river with pupils from Nantes.');
    await coordinator.fills('Places', '3');
    await coordinator.fills('First day', '2027-05-03');
    await coordinator.fills('Last day', '2027-05-12');
    await coordinator.presses('Create the offer');
    await coordinator.reads('Ten days by the Loire');
    await coordinator.findsThePageInOrder('offer-draft');
    await coordinator.presses('Publish the offer');
  });
  await then('it is open', () => coordinator.main().getByText('Open', { exact: true }).waitFor());
  await coordinator.leaves();

  const pupil = await given('a pupil on her phone', async () => {
    const person = await Person.as('pupil', { size: 'phone' });
    await person.visits('/choices');
    await person.findsThePageInOrder('own-rounds-phone');
    await person.follows('Korte opphold');
    await person.reads('Korte opphold');
    return person;
  });
  const card = (title: string) => pupil.main().getByRole('article').filter({ hasText: title });
  await when('she chooses two offers and moves the second up', async () => {
    await card('Uke i Valencia').getByRole('button', { name: 'Choose' }).click();
    await card('Ten days by the Loire').getByRole('button', { name: 'Choose' }).click();
    await pupil.presses('Move Ten days by the Loire up');
    await pupil.fills('Your study programme', 'studiespesialisering');
    await pupil.fills('Your year', '2');
    await pupil.findsThePageInOrder('ranking-phone');
    await pupil.presses('Send my choices');
    await pupil.sees('Your 2 choices have been sent.');
  });
  await then('they stand in her order when she comes back', async () => {
    await pupil.page.reload();
    const order = pupil.main().getByRole('list', { name: 'Your order' }).getByRole('listitem');
    await expect.poll(() => order.count()).toBe(2);
    expect(await order.first().textContent()).toContain('Ten days by the Loire');
  });
  await pupil.leaves();
});

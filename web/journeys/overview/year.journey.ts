import { journey, Person } from '../harness/journey';

journey('a coordinator sees what needs her, and does it', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator opening the program', async () => {
    const person = await Person.as('coordinator');
    await person.visits('/');
    return person;
  });
  await then('the year is in order', async () => {
    await coordinator.reads('The year');
    await coordinator.main().getByRole('heading', { name: 'Needs you now' }).waitFor();
    await coordinator.findsThePageInOrder('year');
  });
  await when('she opens the time line as a list', async () => {
    await coordinator.main().getByText('The same as a list').click();
    await coordinator.findsThePageInOrder('year-list');
  });
  await when('she follows the first thing to do', () => coordinator.main().getByRole('listitem').getByRole('link').first().click());
  await then('she stands where it is done', () => coordinator.page.getByRole('heading', { level: 1 }).and(coordinator.page.locator(':focus')).waitFor());
  await coordinator.leaves();
});

journey('the year reads on a phone', async ({ given, then }) => {
  const coordinator = await given('a coordinator on a phone', () => Person.as('coordinator', { size: 'phone' }));
  await coordinator.visits('/');
  await then('the page is in order', () => coordinator.findsThePageInOrder('year-phone'));
  await coordinator.leaves();
});

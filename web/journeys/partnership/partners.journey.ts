import { expect } from 'vitest';
import { journey, Person } from '../harness/journey';

journey('a coordinator finds a partner and sees what needs doing', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator', () => Person.as('coordinator'));
  await when('she opens the partners', () => coordinator.visits('/partners'));
  await then('the register with its map is in order', async () => {
    await coordinator.main().getByRole('table').waitFor();
    await coordinator.main().getByRole('img').waitFor();
    await coordinator.findsThePageInOrder('partners');
  });
  const first = coordinator.main().getByRole('rowheader').first().getByRole('link');
  const name = (await first.textContent()) ?? '';
  await when('she searches for the first by its name', async () => {
    await coordinator.page.getByRole('searchbox').fill(name);
    await expect.poll(() => new URL(coordinator.page.url()).searchParams.get('q')).toBe(name);
  });
  await when('she opens it', () => coordinator.follows(name));
  await then('each part of the partner is in order', async () => {
    await coordinator.reads(name);
    await coordinator.findsThePageInOrder('partner-facts');
    for (const part of ['Agreements', 'People', 'Visits', 'History']) {
      await coordinator.main().getByRole('navigation').getByRole('link', { name: part }).click();
      await coordinator.findsThePageInOrder(`partner-${part.toLowerCase()}`);
    }
  });
  await coordinator.leaves();
});

journey('a coordinator names somebody who carries the partnership', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator at a partner', async () => {
    const person = await Person.as('coordinator');
    await person.visits('/partners');
    await person.main().getByRole('rowheader').first().getByRole('link').click();
    await person.main().getByRole('navigation').getByRole('link', { name: 'People' }).click();
    return person;
  });
  await when('she forgets the name', () => coordinator.presses('Name this person'));
  await then('the field says so', async () => {
    await coordinator.page.getByRole('alert').waitFor();
    await coordinator.findsThePageInOrder('contact-refused');
  });
  await when('she fills it in', async () => {
    await coordinator.fills(/^Name/, 'Åse Kvernmo');
    await coordinator.fills('Function', 'Teacher of French');
    await coordinator.presses('Name this person');
  });
  await then('the person stands on the list', () => coordinator.main().getByRole('listitem').filter({ hasText: 'Åse Kvernmo' }).waitFor());
  await coordinator.leaves();
});

journey('a partner is picked from the directory by keyboard alone', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator', () => Person.as('coordinator'));
  await coordinator.visits('/agreements');
  await when('she finds the task with a few letters', async () => {
    await coordinator.page.keyboard.press('Control+k');
    await coordinator.page.getByRole('dialog').getByRole('combobox').waitFor();
    await coordinator.page.keyboard.type('add');
    await coordinator.page.getByRole('option', { name: /Add a partner/ }).waitFor();
    await coordinator.findsThePageInOrder('palette');
    await coordinator.page.keyboard.press('Enter');
  });
  await then('the directory is there', async () => {
    await coordinator.reads('Add a partner');
    await coordinator.findsThePageInOrder('add-partner');
  });
  await coordinator.leaves();
});

journey('a coordinator looks for partners nearby', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator at the partners', async () => {
    const person = await Person.as('coordinator');
    await person.visits('/partners');
    return person;
  });
  await then('she reads how many of them lie in the near region', () => coordinator.main().getByText(/lies? in the near region/).waitFor());
  await when('she sorts them by distance', () => coordinator.visits('/partners?sort=distance'));
  await then('the nearest is first', async () => {
    await expect.poll(() => coordinator.main().getByRole('rowheader').first().textContent()).toContain('Waterlijn College');
    await coordinator.findsThePageInOrder('partners-nearest');
  });
  await when('she searches the directory for schools', () => coordinator.visits('/partners/new?kind=school'));
  await then('those nearby abroad stand above', async () => {
    await coordinator.main().getByText('Nearby schools and companies that match').waitFor();
    await coordinator.findsThePageInOrder('add-partner-nearby');
  });
  await when('she takes one far away all the same', () => coordinator.follows('Lycée du Confluent Bleu'));
  await then('one nearby with the same field stands beside it', async () => {
    await coordinator.reads('Begin with Lycée du Confluent Bleu');
    await coordinator.main().getByRole('link', { name: 'Norrviks gymnasium' }).waitFor();
    await coordinator.findsThePageInOrder('begin-partner-nearby');
  });
  await coordinator.leaves();
});

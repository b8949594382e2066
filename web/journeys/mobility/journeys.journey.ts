import { journey, Person } from '../harness/journey';

journey('a coordinator chooses a flight, the head approves it, and the climate account shows it', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator at a stay', async () => {
    const person = await Person.as('coordinator');
    await person.visits('/stays?state=planned');
    await person.follows('Hugo Lambert');
    await person.main().getByRole('heading', { name: 'The way there' }).waitFor();
    return person;
  });
  const stay = new URL(coordinator.page.url()).pathname;
  await then('she sees the ways beside each other', async () => {
    await coordinator.main().getByText('Show the way').first().click();
    await coordinator.findsThePageInOrder('stay-journeys');
  });
  await when('she chooses the plane', async () => {
    await coordinator.main().getByRole('row', { name: /^Plane/ }).getByRole('button', { name: 'Choose', exact: true }).click();
    await coordinator.fills('Why this way?', 'The exam ends the evening before');
    await coordinator.presses('Save the journey');
  });
  await then('it waits for the head', async () => {
    await coordinator.main().getByText(/Waits for the head/).waitFor();
    await coordinator.findsThePageInOrder('stay-awaiting-approval');
  });
  await when('she corrects a leg', async () => {
    await coordinator.main().locator('details').nth(1).locator('summary').click();
    await coordinator.main().getByRole('button', { name: /^Correct / }).first().click();
    await coordinator.fills('How do you know?', 'As we booked it last year');
    await coordinator.presses('Save the correction');
  });
  await then('the correction stands there with her name', async () => {
    await coordinator.main().getByText(/corrected by Ingrid Solvang/).first().waitFor();
    await coordinator.findsThePageInOrder('stay-corrected');
  });
  await when('she takes it back', () => coordinator.main().getByRole('button', { name: /^Take back the correction/ }).first().click());
  await then('the way is as before', () => coordinator.main().getByText(/corrected by Ingrid Solvang/).first().waitFor({ state: 'detached' }));
  await coordinator.leaves();

  const head = await given('the head on a phone', async () => {
    const person = await Person.as('head', { size: 'phone' });
    await person.visits(stay);
    return person;
  });
  await when('he approves the journey', async () => {
    await head.findsThePageInOrder('stay-phone');
    await head.presses('Approve the journey');
  });
  await then('it is approved, and the climate account counts it', async () => {
    await head.main().getByText(/Approved by Per Aunemo/).waitFor();
    await head.visits('/climate');
    await head.main().getByRole('heading', { name: 'Year by year' }).waitFor();
    await head.findsThePageInOrder('climate-phone');
  });
  await when('he sets a target', async () => {
    await head.presses('Set the target');
    await head.fills('At most per journey', '150');
    await head.presses('Set the target');
  });
  await then('it stands there', () => head.main().getByText('At most 150 kg per journey', { exact: false }).waitFor());
  await head.leaves();
});

journey('what the official calculator says decides the grant of an offer', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator at an offer', async () => {
    const person = await Person.as('coordinator');
    await person.visits('/rounds');
    await person.follows('Vår og høst');
    await person.main().getByRole('link', { name: /Valencia/ }).first().click();
    await person.main().getByRole('heading', { name: 'The way there' }).waitFor();
    return person;
  });
  await then('she sees the ways and the grant, as in a stay', async () => {
    await coordinator.main().getByRole('row', { name: /^Plane/ }).getByText('€395').waitFor();
    await coordinator.main().getByRole('heading', { name: /^Grant of Erasmus\+/ }).waitFor();
    await coordinator.findsThePageInOrder('offer-journeys');
  });
  await when('she enters what the official calculator says', async () => {
    await coordinator.presses('Enter the official distance');
    await coordinator.fills('Kilometres one way, by the official calculator', '3001');
    await coordinator.fills('Evidence', 'Printed on 3 May, folder 12');
    await coordinator.presses('Save the distance');
  });
  await then('the grant follows it, with her name at the evidence', async () => {
    await coordinator.main().getByText(/3,001 km by the official calculator.*Ingrid Solvang/).waitFor();
    await coordinator.main().getByRole('row', { name: /^Plane/ }).getByText('€580').waitFor();
    await coordinator.findsThePageInOrder('offer-official-distance');
  });
  await when('she takes it back', () => coordinator.presses('Take the official distance back'));
  await then('the distance reckoned here decides again', () => coordinator.main().getByRole('row', { name: /^Plane/ }).getByText('€395').waitFor());
  await when('she looks at an offer that Lånekassen pays for', async () => {
    await coordinator.visits('/rounds');
    await coordinator.follows('Vår og høst');
    await coordinator.main().getByRole('link', { name: /Nantes/ }).first().click();
  });
  await then('she sees its own grant and loan, and no travel grant of another', async () => {
    await coordinator.main().getByRole('heading', { name: /^Grant of Lånekassen/ }).waitFor();
    await coordinator.main().getByRole('columnheader', { name: 'Travel grant' }).waitFor({ state: 'detached' });
    await coordinator.findsThePageInOrder('offer-lanekassen');
  });
  await coordinator.leaves();
});

journey('the climate account on a desktop', async ({ given, then }) => {
  const coordinator = await given('a coordinator', async () => {
    const person = await Person.as('coordinator');
    await person.visits('/climate');
    return person;
  });
  await then('she sees years and groups', async () => {
    await coordinator.main().getByRole('heading', { name: 'Year by year' }).waitFor();
    await coordinator.findsThePageInOrder('climate');
  });
  await coordinator.leaves();
});

import { expect } from 'vitest';
import { journey, Person } from '../harness/journey';

const question = 'Kan jeg komme med på turen hvis jeg går i andre klasse?';
const answer = 'Ja, turen er åpen for alle trinn.';

journey('a stranger without script asks, and reads the answer on a page of her own', async ({ given, when, then }) => {
  const stranger = await given('a stranger at the contact page', async () => {
    const person = await Person.stranger({ script: 'off' });
    await person.visits('/public/en/nordlia/contact');
    return person;
  });
  await when('she writes what she wants to know', async () => {
    await stranger.fills('What do you want to know or say?', question);
    await stranger.presses('Send');
  });
  await then('it has arrived', () => stranger.reads('Thank you, we have it'));
  const path = new URL(stranger.page.url()).pathname;

  const coordinator = await given('the coordinator at the enquiries', async () => {
    const person = await Person.as('coordinator');
    await person.visits('/publishing/enquiries?state=received');
    await person.main().getByRole('table').waitFor();
    await person.findsThePageInOrder('enquiries');
    return person;
  });
  await when('she answers', async () => {
    await coordinator.follows(question);
    await coordinator.findsThePageInOrder('enquiry');
    await coordinator.fills('Your answer', answer);
    await coordinator.presses('Send the answer');
    await coordinator.sees('The answer is sent.');
    await coordinator.findsThePageInOrder('enquiry-answered');
  });
  await then('the stranger reads it', async () => {
    await stranger.visits(path);
    await stranger.reads('You have an answer');
    await stranger.sees(answer);
  });
  await stranger.leaves();
  await coordinator.leaves();
});

journey('a contact is named in the function alone, until she says yes to her name', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator at the contacts', async () => {
    const person = await Person.as('coordinator', { organisation: 'Nordlia videregående skole' });
    await person.visits('/publishing/contact-points');
    await person.main().getByRole('listitem').first().waitFor();
    await person.findsThePageInOrder('contact-points');
    return person;
  });
  const stranger = await Person.stranger();
  const name = coordinator.account?.name ?? '';
  const nameIsShown = coordinator.main().getByText('The name is shown', { exact: true });
  const consent = coordinator.page.getByRole('switch', { name: /my name stands/ });
  await when('she takes her consent back', async () => {
    await consent.click();
    await nameIsShown.waitFor({ state: 'detached' });
  });
  await then('a stranger no longer reads her name', async () => {
    await stranger.visits('/public/en/nordlia/contact');
    await stranger.sees('International coordinator');
    expect(await stranger.page.getByText(name).count()).toBe(0);
  });
  await when('she consents again', async () => {
    await consent.click();
    await nameIsShown.waitFor();
  });
  await then('her name stands beside her function', async () => {
    await stranger.visits('/public/en/nordlia/contact?again');
    await stranger.sees(name);
  });
  await when('she adds a contact without saying its function', async () => {
    await coordinator.follows('Add a contact');
    await coordinator.presses('Save');
  });
  await then('the page says what is missing', async () => {
    await coordinator.page.getByRole('alert').waitFor();
    await coordinator.findsThePageInOrder('contact-point-refused');
  });
  await when('she says it', async () => {
    await coordinator.fills('English', 'Mobility office');
    await coordinator.fills(/^E-mail/, 'mobility@nordlia.example');
    await coordinator.presses('Save');
  });
  await then('everybody may turn to it', async () => {
    await coordinator.sees('Mobility office');
    await stranger.visits('/public/en/nordlia/contact?more');
    await stranger.sees('mobility@nordlia.example');
  });
  await stranger.leaves();
  await coordinator.leaves();
});

journey('whoever has a function may ask not to be shown with it', async ({ given, when, then }) => {
  const head = await given('a head teacher', async () => {
    const person = await Person.as('head', { organisation: 'Sundby Erhvervsskole' });
    await person.visits('/year');
    return person;
  });
  await when('he opens what the public may see of him from the menu under his name', async () => {
    await head.page.getByRole('button', { name: head.account?.name ?? '' }).click();
    await head.page.getByText('You on the public pages').click();
    await head.reads('You on the public pages');
  });
  await then('nothing of him is shown without his yes', async () => {
    await head.sees('You do not stand on the public pages.');
    await head.page.getByRole('switch').first().waitFor();
    expect(await head.page.getByRole('switch', { checked: true }).count()).toBe(0);
    await head.findsThePageInOrder('publicity');
  });
  await head.leaves();

  const other = await given('another, who has a function there', async () => {
    const person = await Person.as('head');
    await person.visits('/publicity');
    return person;
  });
  await when('he asks not to be shown with it', () => other.presses('Do not show me'));
  await then('it no longer stands there', async () => {
    await other.sees('Asked not to be shown');
    await other.findsThePageInOrder('publicity-function');
    await other.page.goto('/public/en/nordlia/contact');
    await other.reads('Contact');
    expect(await other.page.getByText('rektor@nordlia.example').count()).toBe(0);
  });
  await other.leaves();
});

import { expect, inject } from 'vitest';
import { journey, Person } from '../harness/journey';

/** An administrator of the county, acting there. */
async function administrator(): Promise<Person> {
  const organisation = 'Nordlia fylkeskommune';
  const person = await Person.as('administrator', { organisation });
  const session = (await (await person.page.request.get('/api/session')).json()) as { organisations: { id: string; name: string }[] };
  const county = session.organisations.find(({ name }) => name === organisation);
  await person.page.request.put('/api/session/organisation', { data: { organisation_id: county?.id }, headers: { Origin: inject('address') } });
  return person;
}

journey('someone is invited, and takes her role with a password of her own', async ({ given, when, then }) => {
  const keeper = await given('an administrator at the people', async () => {
    const person = await administrator();
    await person.visits('/people');
    await person.main().getByRole('table').waitFor();
    await person.findsThePageInOrder('people');
    return person;
  });
  await when('he forgets the address', async () => {
    await keeper.follows('Invite someone');
    await keeper.fills(/^Name/, 'Sigrun Åsheim');
    await keeper.presses('Make the invitation');
  });
  await then('the field says so', async () => {
    await keeper.page.getByRole('alert').waitFor();
    await keeper.findsThePageInOrder('invite-refused');
  });
  const link = await when('he fills it in', async () => {
    await keeper.fills(/^Email/, 'sigrun@nordlia.example');
    await keeper.presses('Make the invitation');
    const shown = keeper.main().locator('code');
    await shown.waitFor();
    await keeper.findsThePageInOrder('invited');
    return shown.innerText();
  });
  const invited = await when('she opens the link on her phone', async () => {
    const person = await Person.stranger({ size: 'phone' });
    await person.visits(new URL(link).pathname);
    await person.reads('Invitation');
    await person.findsThePageInOrder('invitation');
    return person;
  });
  await when('she chooses a password', async () => {
    await invited.fills(/^Choose a password/, 'vi reiser sammen til Nantes');
    await invited.presses('Make the account and accept');
  });
  await then('she is in', () => invited.page.waitForURL((url) => url.pathname === '/year' || url.pathname === '/'));
  await then('the link works no more', async () => {
    const other = await Person.stranger();
    await other.visits(new URL(link).pathname);
    await other.reads('This link no longer works');
    await other.findsThePageInOrder('invitation-gone');
    await other.leaves();
  });
  await then('she stands among the people', async () => {
    await keeper.visits('/people');
    await keeper.follows('Sigrun Åsheim');
    await keeper.reads('Sigrun Åsheim');
    await keeper.main().getByText('Can sign in').waitFor();
    await keeper.findsThePageInOrder('person');
  });
  await invited.leaves();
  await keeper.leaves();
});

journey('someone leaves, and a colleague leads the group in her place', async ({ given, when, then }) => {
  const keeper = await given('an administrator', administrator);
  await given('someone new without an account', async () => {
    await keeper.visits('/people/new');
    await keeper.fills(/^Name/, 'Turid Lervåg');
    await keeper.presses('Add the person');
    await keeper.reads('Turid Lervåg');
  });
  await given('a group that she leads', async () => {
    await keeper.visits('/working-groups/new');
    await keeper.findsThePageInOrder('new-group');
    await keeper.fills(/^Name/, 'Strategy committee');
    await keeper.fills(/^Mandate/, 'Follow the strategy up each term.');
    await keeper.presses('Set up the group');
    await keeper.reads('Strategy committee');
    await keeper.page.getByLabel(/^From the register of people/).selectOption({ label: 'Turid Lervåg' });
    await keeper.page.getByLabel('Role in the group').selectOption('lead');
    await keeper.presses('Add the member');
    await keeper.main().getByRole('listitem').filter({ hasText: 'Turid Lervåg' }).waitFor();
    await keeper.findsThePageInOrder('group');
  });
  const group = new URL(keeper.page.url()).pathname;
  await when('she is about to leave', async () => {
    await keeper.visits('/people');
    await keeper.follows('Turid Lervåg');
    await keeper.follows('Record leaving');
    await keeper.reads('Turid Lervåg leaves');
  });
  await then('what she leads must get a new name', async () => {
    await keeper.main().getByRole('link', { name: /Strategy committee/ }).waitFor();
    await keeper.presses('End the roles and hand over');
    await keeper.page.getByRole('alert').waitFor();
    await keeper.findsThePageInOrder('leaving-refused');
  });
  await when('a colleague takes over', async () => {
    await keeper.page.getByLabel(/^Successor/).selectOption({ label: 'Per Aunemo' });
    await keeper.presses('End the roles and hand over');
    await keeper.sees(/Turid Lervåg leaves on .* One|Turid Lervåg leaves on .* 1 task is handed over/);
  });
  await then('the group says so', async () => {
    await keeper.visits(group);
    await keeper.main().getByRole('listitem').filter({ hasText: 'Per Aunemo' }).waitFor();
  });
  await keeper.leaves();
});

journey('a group is kept: a member leaves, another objects to being public, a meeting is recorded', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator at the groups', async () => {
    const person = await Person.as('coordinator');
    await person.visits('/working-groups');
    await person.main().getByRole('table').waitFor();
    await person.findsThePageInOrder('groups');
    return person;
  });
  await when('she opens the first', async () => {
    await coordinator.main().getByRole('rowheader').first().getByRole('link').click();
    await coordinator.page.waitForURL(/working-groups\/./);
  });
  await when('she records a meeting', async () => {
    await coordinator.main().getByText('Plan or record a meeting').click();
    await coordinator.fills(/^Agenda/, 'The visit from Nantes');
    await coordinator.presses('Record the meeting');
  });
  await then('it stands on the list', () => coordinator.main().getByRole('listitem').filter({ hasText: 'The visit from Nantes' }).waitFor());
  await when('she writes the minutes', async () => {
    const meeting = coordinator.main().getByRole('listitem').filter({ hasText: 'The visit from Nantes' });
    await meeting.getByRole('button', { name: /^Write minutes or change/ }).click();
    await meeting.getByLabel(/^Minutes/).fill('Three families take two guests each.');
    await meeting.getByRole('button', { name: 'Save' }).click();
  });
  await then('the minutes stand below the agenda', () => coordinator.main().getByRole('paragraph').filter({ hasText: 'Three families take two guests each.' }).waitFor());
  await when('someone new joins, objects and leaves', async () => {
    await coordinator.fills(/^Name/, 'Bård Hovland');
    await coordinator.fills(/^Title/, 'Adviser');
    await coordinator.presses('Add the member');
    await coordinator.presses(/^Do not show in public Bård Hovland/);
    await coordinator.main().getByText(/not in public since/).waitFor();
    await coordinator.presses(/^Ends today Bård Hovland/);
  });
  await then('his last day is written', async () => {
    await expect.poll(() => coordinator.main().getByRole('button', { name: /^Ends today Bård Hovland/ }).count()).toBe(0);
    await coordinator.findsThePageInOrder('group-kept');
  });
  await coordinator.leaves();
});

journey('a member chooses what its network sees, and a campus takes in a member', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator at the memberships, on a phone', async () => {
    const person = await Person.as('coordinator', { size: 'phone' });
    await person.visits('/memberships');
    await person.main().getByRole('listitem').first().waitFor();
    await person.findsThePageInOrder('memberships');
    return person;
  });
  const figures = coordinator.main().getByLabel('our figures').first();
  const before = await figures.isChecked();
  await when('she changes what is shared', () => figures.click());
  await then('the choice is kept', async () => {
    await coordinator.sees('Saved');
    await coordinator.visits('/memberships');
    await expect.poll(() => figures.isChecked()).toBe(!before);
  });
  await coordinator.leaves();

  const lead = await given('the lead of a campus', async () => {
    const person = await Person.as('network_lead', { organisation: 'Campus Sundby' });
    await person.visits('/memberships');
    await person.main().getByRole('table').waitFor();
    return person;
  });
  await when('she looks for a member that is not in the directory', async () => {
    await lead.fills('Search the directory', 'Handelsgymnasium');
    await lead.sees(/Nothing in our directory fits/);
  });
  await when('she names it by a number that nobody has', async () => {
    await lead.page.getByLabel('How is the member found?').selectOption('number');
    await lead.fills('Official number', '999999');
    await lead.presses('Take in');
  });
  await then('the field says so', async () => {
    await lead.page.getByRole('alert').waitFor();
    await lead.findsThePageInOrder('members');
  });
  await lead.leaves();
});

import { inject } from 'vitest';
import { journey, Person } from '../harness/journey';

journey('an owner sees what each school has drawn, what it does not use, and how the portfolio divides', async ({ given, when, then }) => {
  const owner = await given('the county’s coordinator at the money', async () => {
    const person = await Person.as('owner_coordinator', { organisation: 'Nordlia fylkeskommune' });
    const { organisations } = (await (await person.page.request.get('/api/session')).json()) as { organisations: { id: string; name: string }[] };
    const county = organisations.find(({ name }) => name === 'Nordlia fylkeskommune');
    await person.page.request.put('/api/session/organisation', { data: { organisation_id: county?.id }, headers: { Origin: inject('address') } });
    await person.visits('/money');
    return person;
  });
  await when('she opens the overview', () => owner.follows('Overview'));
  await then('applications, grants and money stand by programme and call', async () => {
    await owner.main().getByRole('row', { name: /^Erasmus\+ mobility \(KA1\) [0-9]/ }).waitFor();
    await owner.sees('100 % mobility, 0 % cooperation');
    await owner.sees('67 % mobility, 33 % cooperation');
    await owner.main().getByRole('row', { name: /^Nordlia videregående skole Erasmus\+ mobility/ }).waitFor();
    await owner.findsThePageInOrder('funding-overview');
  });
  await when('she asks what an unused programme would bring', () => owner.follows('Find what a trip would bring'));
  await then('the calculator knows the school’s town', () => owner.page.waitForURL(/calculator\?from=/));
  await owner.leaves();

  const school = await given('a school’s coordinator on a phone, in Swedish', async () => {
    const person = await Person.as('coordinator', { size: 'phone', language: 'sv' });
    await person.visits('/money/overview');
    return person;
  });
  await then('she sees her own school', async () => {
    await school.sees('Vad varje skola använder');
    await school.findsThePageInOrder('funding-overview-phone');
  });
  await school.leaves();
});

import { expect, inject } from 'vitest';
import { journey, Person } from '../harness/journey';

const table = [
  'programme;generation;name;key;agency;first_call_year;last_call_year;low;high;unit;sources;certainty;checked_on',
  'erasmus;2021-27;travel_standard;500-1999;;2026;2026;400;400;EUR;https://agency.example/table;official;2026-11',
  'erasmus;2021-27;travel_green;500-1999;;2026;2026;500;500;EUR;https://agency.example/table;official;2026-11',
  'erasmus;2021-27;travel_standard;500-1999;NO;2026;2026;410;410;EUR;https://agency.example/table;official;2026-11',
  'erasmus;2021-27;travel_green;9-99;NO;2026;2026;a lot;;EUR;;official;2026-11',
].join('\n');

journey('a teacher finds a rate, what contradicts it and where it comes from', async ({ given, when, then }) => {
  const teacher = await given('a teacher at the rates', async () => {
    const person = await Person.as('teacher');
    await person.visits('/money/rates');
    await person.main().getByRole('table').waitFor();
    await person.findsThePageInOrder('rates');
    return person;
  });
  await when('she narrows them to travel grants of a call', async () => {
    await teacher.page.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Travel grant, other travel' });
    await teacher.page.locator('select[aria-label="Kind"][data-chosen=true]').waitFor();
    await teacher.page.getByRole('combobox', { name: 'Call', exact: true }).selectOption('2026');
    await teacher.sees('500 to 1,999 km');
    expect(teacher.page.url()).toContain('name=travel_standard');
  });
  await then('another source is shown beside the rate', () => teacher.sees('Another source says €275'));
  await when('she opens it', async () => {
    await teacher.main().getByRole('row').filter({ hasText: '500 to 1,999 km' }).getByRole('link', { name: 'Travel grant, other travel' }).first().click();
    await teacher.sees('Sources that say something else');
    await teacher.findsThePageInOrder('rate');
  });
  await then('she may not change it', async () => {
    expect(await teacher.main().getByRole('link', { name: 'Correct' }).count()).toBe(0);
  });
  await teacher.leaves();
});

journey('an administrator corrects a rate, imports a table and undoes it', async ({ given, when, then }) => {
  const administrator = await given('the administrator at a rate', async () => {
    const person = await Person.as('administrator', { organisation: 'Nordlia fylkeskommune' });
    const { organisations } = (await (await person.page.request.get('/api/session')).json()) as { organisations: { id: string; name: string }[] };
    const county = organisations.find(({ name }) => name === 'Nordlia fylkeskommune');
    await person.page.request.put('/api/session/organisation', { data: { organisation_id: county?.id }, headers: { Origin: inject('address') } });
    await person.visits('/money/rates?programme=erasmus&name=organisational_support&certainty=unverified&conflict=no');
    await person.main().getByRole('row').nth(1).getByRole('link').first().click();
    await person.sees('History');
    return person;
  });
  await when('she corrects it', async () => {
    await administrator.follows('Correct');
    await administrator.findsThePageInOrder('rate-correction');
    await administrator.fills('Value, or the lower end', 'much');
    await administrator.fills('Upper end', '125');
    await administrator.presses('Save');
    await administrator.page.getByRole('alert').first().waitFor();
    await administrator.fills('Value, or the lower end', '125');
    await administrator.fills('Why', 'The agency has printed 125');
    await administrator.presses('Save');
  });
  await then('the history tells who and why, and what the program has', async () => {
    await administrator.sees(/The agency has printed 125/);
    await administrator.sees(/The program itself has/);
  });
  await when('she previews a national table', async () => {
    await administrator.visits('/money/rates/import');
    await administrator.page.locator('input[type=file]').setInputFiles({ name: 'no.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
    await administrator.presses('Show what would change');
    await administrator.sees('1 new, 2 changed, 0 the same, 1 refused');
    await administrator.sees(/(Offer|Stays): /);
    await administrator.findsThePageInOrder('rate-import');
  });
  await then('she takes in what can be taken in', async () => {
    await administrator.fills('Why', 'Norway’s table of 2026');
    await administrator.presses('Import 3 rows');
    await administrator.sees('Norway’s table of 2026');
    await administrator.findsThePageInOrder('rate-changes');
  });
  await when('she undoes it', async () => {
    await administrator.main().getByRole('row').filter({ hasText: 'Norway’s table of 2026' }).getByRole('link', { name: 'Undo' }).click();
    await administrator.fills('Why', 'It was last year’s');
    await administrator.presses('Undo');
  });
  await then('the rates are what they were', async () => {
    await administrator.sees('It was last year’s');
    await administrator.visits('/money/rates?agency=NO&name=travel_standard');
    await administrator.sees('Nothing fits what you chose');
  });
  await administrator.leaves();
});

journey('a coordinator reads about programmes and their deadlines on a phone', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator with a phone', async () => {
    const person = await Person.as('coordinator', { size: 'phone' });
    await person.visits('/money');
    await person.sees('Next deadline');
    await person.findsThePageInOrder('programmes-phone');
    return person;
  });
  await when('she opens Erasmus+', async () => {
    await coordinator.follows('Erasmus+ 2021-27');
    await coordinator.reads('Erasmus+');
    await coordinator.findsThePageInOrder('programme-phone');
  });
  await then('she reads the former names and the budget of the first generation', async () => {
    await coordinator.sees(/Comenius/);
    await coordinator.sees('€14,700,000,000');
    await coordinator.sees('66.7 %');
  });
  await when('she looks at the calendar', async () => {
    await coordinator.visits('/money/calls');
    await coordinator.sees('Book the signatory');
    await coordinator.findsThePageInOrder('calls-phone');
  });
  await then('she can subscribe to it', async () => {
    const address = (await coordinator.main().getByRole('link', { name: /calls\.ics/ }).getAttribute('href')) ?? '';
    const calendar = await coordinator.page.request.get(new URL(address).pathname);
    expect(await calendar.text()).toContain('BEGIN:VEVENT');
  });
  await when('she reads the rates', async () => {
    await coordinator.visits('/money/rates?certainty=unverified');
    await coordinator.findsThePageInOrder('rates-phone');
  });
  await coordinator.leaves();
});

for (const language of ['da', 'nb', 'sv'])
  journey(`the calendar and the rates are told in ${language}`, async ({ given, then }) => {
    const coordinator = await given('a coordinator', () => Person.as('coordinator', { language }));
    await then('no key stands where a word should', async () => {
      for (const path of ['/money', '/money/calls', '/money/rates', '/money/programmes/lanekassen']) {
        await coordinator.visits(path);
        await coordinator.page.waitForLoadState('networkidle');
        expect(await coordinator.main().innerText(), path).not.toMatch(/\b(rate|programme|call|money|call_step|rate_\w+)\.[a-z_]+/);
      }
      await coordinator.findsThePageInOrder(`programme-${language}`);
    });
    await coordinator.leaves();
  });

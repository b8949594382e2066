import { journey, Person } from '../harness/journey';

journey('a teacher reads who does what from idea to report, and who may apply', async ({ given, when, then }) => {
  const teacher = await given('a teacher at the programmes', async () => {
    const person = await Person.as('teacher');
    await person.visits('/money?school_form=preschool');
    return person;
  });
  await then('only those that take her form of school are there', async () => {
    await teacher.sees('Nordplus Junior');
    await teacher.page.getByRole('link', { name: 'Lånekassen' }).waitFor({ state: 'detached' });
  });
  await when('she opens one', () => teacher.follows(/^Nordplus Junior/));
  await then('the steps stand in their order, each with who walks it', async () => {
    await teacher.main().getByRole('listitem').filter({ hasText: 'Partner' }).filter({ hasText: 'gets its signed letter of intent' }).first().waitFor();
    await teacher.sees('May take part as a partner');
    await teacher.findsThePageInOrder('programme-process');
  });
  await teacher.leaves();

  const danish = await given('another on a phone, in Danish, at Erasmus+', async () => {
    const person = await Person.as('teacher', { size: 'phone', language: 'da' });
    await person.visits('/money/programmes/erasmus');
    return person;
  });
  await then('it reads from idea to report there too', async () => {
    await danish.sees('Fra idé til rapport');
    await danish.sees(/ungdomsorganisationer/);
    await danish.findsThePageInOrder('programme-process-phone');
  });
  await danish.leaves();
});

const pupil = '/calculator?from=Oslo&to=Paris&school=upper_secondary&start=2027-08-15&pupils=1&days=150';

journey('a pupil’s long stay is compared programme by programme, whatever their currencies', async ({ given, when, then }) => {
  const newcomer = await given('the calculator, asked for half a year in Paris', async () => {
    const person = await Person.stranger();
    await person.visits(pupil);
    return person;
  });
  await then('Erasmus+ and Lånekassen stand side by side', async () => {
    const table = newcomer.main().getByRole('table').filter({ hasText: 'Who pays' });
    await table.getByRole('row', { name: /Erasmus\+ school education long individual pupil mobility up to €[0-9,]+ ≈ up to NOK/ }).waitFor();
    await table.getByRole('row', { name: /Lånekassen approved exchange cooperation .*the Norwegian state, to the pupil/ }).waitFor();
    await newcomer.findsThePageInOrder('compare-schemes');
  });
  await when('she looks why the others do not fit', () => newcomer.page.getByText(/^Why \d+ others do not fit/).click());
  await then('the form of school is a reason that says for which it is', () => newcomer.sees(/is not for this school form, but for: vocational education\./));
  await newcomer.leaves();

  const swede = await given('a Swede on a phone', async () => {
    const person = await Person.stranger({ size: 'phone', language: 'sv' });
    await person.visits(pupil.replace('Oslo', 'Stockholm').replace('Paris', 'Tokyo'));
    return person;
  });
  await then('the programmes are there one below the other', async () => {
    await swede.sees('Programmen sida vid sida');
    await swede.findsThePageInOrder('compare-schemes-phone');
  });
  await swede.leaves();
});

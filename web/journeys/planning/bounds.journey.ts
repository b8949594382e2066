import { journey, Person } from '../harness/journey';

async function atTheRound(window: Parameters<typeof Person.as>[1], link: string): Promise<Person> {
  const person = await Person.as('coordinator', window);
  await person.visits('/rounds');
  await person.follows('Vår og høst');
  await person.reads('Vår og høst');
  await person.follows(link);
  return person;
}

journey('a coordinator places under a CO2 ceiling', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator after the deadline', () => atTheRound({}, 'Place the applicants'));
  await when('she sets a ceiling', async () => {
    await coordinator.fills(/CO2e, at most/, '15000');
    await coordinator.sees(/By points keeps no bounds/);
    await coordinator.findsThePageInOrder('bounds-form');
  });
  await when('she chooses a way that keeps it', async () => {
    await coordinator.main().getByRole('radio', { name: 'Lowest sum of choice numbers' }).check();
    await coordinator.presses('Try a placement');
    await coordinator.reads('Lowest sum of choice numbers: Vår og høst');
  });
  await then('she sees what is used of it, and what is not known', async () => {
    await coordinator.sees(/kg of 15,000 kg/);
    await coordinator.sees(/have a grant that is not known here/);
    await coordinator.findsThePageInOrder('run-with-bounds');
  });
  await when('she asks besides for more than the ceiling allows', async () => {
    await coordinator.follows('Change the bounds');
    await coordinator.fills(/CO2e, at most/, '100');
    await coordinator.main().getByLabel('Bound a group').selectOption({ label: 'elektro (15)' });
    await coordinator.fills('At least', '5');
    await coordinator.findsThePageInOrder('bounds-form-groups');
    await coordinator.presses('Try a placement');
  });
  await then('she reads which bounds clash, and finds the way back', async () => {
    await coordinator.sees('These bounds cannot hold together, so nobody is placed');
    await coordinator.sees('Of elektro, at least 5 get a place.');
    await coordinator.findsThePageInOrder('run-clash');
    await coordinator.follows('Change the bounds');
    await coordinator.main().getByRole('button', { name: /Remove the bound of elektro/ }).waitFor();
  });
  await coordinator.leaves();
});

for (const [language, link, label, way, button] of [
  ['nb', 'Fordel plassene', /CO2e, høyst/, 'Lavest sum av valgnumre', 'Prøv en fordeling'],
  ['da', 'Fordel pladserne', /CO2e, højst/, 'Lavest sum af valgnumre', 'Prøv en fordeling'],
] as const) {
  journey(`the same on a phone: ${language}`, async ({ given, when, then }) => {
    const coordinator = await given('a coordinator with her phone', () => atTheRound({ size: 'phone', language }, link));
    await when('she places under a ceiling', async () => {
      await coordinator.fills(label, '15000');
      await coordinator.findsThePageInOrder(`bounds-form-phone-${language}`);
      await coordinator.main().getByRole('radio', { name: way }).check();
      await coordinator.presses(button);
      await coordinator.reads(new RegExp(way));
    });
    await then('what came of it fits the phone', () => coordinator.findsThePageInOrder(`run-with-bounds-phone-${language}`));
    await coordinator.leaves();
  });
}

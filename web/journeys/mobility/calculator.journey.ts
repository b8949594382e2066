import { expect } from 'vitest';
import { journey, Person } from '../harness/journey';

journey('a newcomer compares a class trip by train and plane without signing in, and shares it', async ({ given, when, then }) => {
  const newcomer = await given('the open calculator', async () => {
    const person = await Person.stranger();
    await person.visits('/calculator');
    await person.reads('What does the trip bring, cost and emit?');
    await person.findsThePageInOrder('calculator-empty');
    return person;
  });
  await when('she asks for a town that nobody knows', async () => {
    await newcomer.fills('From', 'Vimmerby');
    await newcomer.fills('To', 'Qwertyville');
    await newcomer.fills('Pupils', '24');
    await newcomer.fills('Adults', '2');
    await newcomer.fills('Days there', '5');
    await newcomer.fills('First day', '2027-05-03');
    await newcomer.presses('Compare');
  });
  await then('the field says so', () => newcomer.page.getByRole('alert').getByText('No town of that name is known.').waitFor());
  await when('she asks for Leipzig', async () => {
    await newcomer.fills('To', 'Leipzig');
    await newcomer.presses('Compare');
  });
  await then('journeys stand beside each other, and what the train saves', async () => {
    await newcomer.sees(/the group emits [0-9.]+ t CO₂e instead of [0-9.]+ t by plane/);
    await newcomer.main().getByRole('row', { name: /^Train green/ }).waitFor();
    await newcomer.main().getByRole('row', { name: /^Plane / }).waitFor();
    await newcomer.sees('Erasmus+ school education');
    await newcomer.sees(/bout SEK\s[0-9,]+(–SEK\s[0-9,]+)?, by the rate of 13 April 2026/);
    await newcomer.findsThePageInOrder('calculator');
  });
  const sum = () => newcomer.main().locator('summary').filter({ hasText: 'Erasmus+ school education' }).first().innerText();
  const green = await sum();
  await when('she opens the line of the journey', () => newcomer.main().locator('summary').filter({ hasText: /^\+?\s*Travel pupils/ }).first().click());
  await then('its sum, rule and source are there', async () => {
    await newcomer.sees('24 × 417.00');
    await newcomer.sees(/call 2026/);
    await newcomer.sees('Public code base that states the 2026 Programme Guide as its source');
  });
  await when('she chooses the plane', () => newcomer.main().getByRole('row', { name: /^Plane / }).getByRole('button', { name: 'Choose' }).click());
  await then('the grants are those of standard travel', async () => {
    await expect.poll(sum).not.toBe(green);
    await newcomer.sees('24 × 309.00');
  });
  const address = newcomer.page.url();
  await newcomer.leaves();

  const friend = await given('a friend who opens the link on a phone, in Danish', async () => {
    const person = await Person.stranger({ size: 'phone', language: 'da' });
    await person.visits(address);
    return person;
  });
  await then('she sees the same trip', async () => {
    await friend.sees('Vejen derhen');
    expect(await friend.page.getByLabel('Til', { exact: true }).inputValue()).toBe('Leipzig');
    await friend.main().locator('summary').filter({ hasText: /^\+?\s*Rejse elever/ }).first().click();
    await friend.sees('24 × 309.00');
    await friend.findsThePageInOrder('calculator-phone');
  });
  await friend.leaves();
});

import { expect } from 'vitest';
import { journey, Person } from '../harness/journey';

journey('a visitor tries the program as a demo account', async ({ given, when, then }) => {
  const visitor = await given('she opens the program', async () => {
    const person = await Person.stranger();
    await person.visits('/');
    return person;
  });
  await then('the sign-in page is in order and says what is demo', async () => {
    await visitor.reads('Sign in');
    await visitor.sees('Try Utsyn as');
    await visitor.findsThePageInOrder('sign-in');
  });
  await when('she picks a Swedish head teacher', () => visitor.presses(/Head teacher.*Anders Hagelin/));
  await then('she is in, in that person’s language', async () => {
    await visitor.reads('Året');
    expect(await visitor.page.locator('html').getAttribute('lang')).toBe('sv');
  });
  await when('she signs out', async () => {
    await visitor.presses(/^Du:/);
    await visitor.presses('Logga ut');
  });
  await then('the program asks her to sign in again', () => visitor.page.getByRole('heading', { level: 1, name: 'Logga in' }).waitFor());
  await visitor.leaves();
});

journey('somebody with a wrong password is told, and told where', async ({ given, when, then }) => {
  const visitor = await given('she stands at the sign-in page', async () => {
    const person = await Person.stranger({ size: 'phone' });
    await person.visits('/sign-in');
    return person;
  });
  await when('she types a wrong password', async () => {
    await visitor.fills('Email', 'koordinator@nordlia.example');
    await visitor.fills('Password', 'not this one');
    await visitor.presses('Sign in');
  });
  await then('she reads why, and the page is still in order', async () => {
    await visitor.page.getByRole('alert').waitFor();
    await visitor.findsThePageInOrder('sign-in-refused-phone');
  });
  await visitor.leaves();
});

journey('every language has its own page, at phone width too', async ({ given, when, then }) => {
  const visitor = await given('a coordinator on a phone', () => Person.as('coordinator', { size: 'phone' }));
  await visitor.visits('/partners');
  for (const [language, name, title] of [
    ['da', 'Dansk', 'Partnere'],
    ['sv', 'Svenska', 'Partner'],
    ['nb', 'Norsk bokmål', 'Partnere'],
    ['en', 'English', 'Partners'],
  ] as const) {
    await when(`she chooses ${name}`, async () => {
      await visitor.page.getByRole('button', { name: /^(Language|Sprog|Språk)/ }).click();
      await visitor.page.getByRole('button', { name, exact: true }).click();
    });
    await then(`the page is in ${name}`, async () => {
      await visitor.reads(title);
      await visitor.page.locator(`html[lang=${language}]`).waitFor();
    });
  }
  await visitor.leaves();
});

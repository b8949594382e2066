import { expect } from 'vitest';
import { journey, Person } from '../harness/journey';

const languages = [
  { tag: 'en', name: 'English', offers: 'Offers', when: 'When', applyBy: /^Apply by / },
  { tag: 'da', name: 'Dansk', offers: 'Tilbud', when: 'Hvornår', applyBy: /^Ansøg senest / },
  { tag: 'nb', name: 'Norsk', offers: 'Tilbud', when: 'Når', applyBy: /^Søk innen / },
  { tag: 'sv', name: 'Svenska', offers: 'Erbjudanden', when: 'När', applyBy: /^Ansök senast / },
];
const title = 'Robotikk i Witten';

journey('a coordinator publishes an offer, and a stranger finds it in four languages', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator at a round that is open', async () => {
    const person = await Person.as('coordinator');
    await person.visits('/rounds');
    await person.main().getByRole('row').filter({ hasText: 'Open' }).getByRole('link').first().click();
    await person.follows('New offer');
    return person;
  });
  await when('she describes an offer and publishes it', async () => {
    await coordinator.page.getByRole('option', { name: /Ruhrhöhe/ }).first().waitFor({ state: 'attached' });
    const agreements = coordinator.page.getByRole('combobox').first();
    await agreements.selectOption({ label: (await agreements.getByRole('option', { name: /Ruhrhöhe/ }).first().textContent()) ?? '' });
    await coordinator.fills('Title', title);
    await coordinator.fills('What will one do?', 'To uker på skoleverkstedet.');
    await coordinator.fills('Places', '4');
    await coordinator.fills('First day', '2027-05-03');
    await coordinator.fills('Last day', '2027-05-14');
    await coordinator.presses('Create the offer');
    await coordinator.reads(title);
    await coordinator.presses('Publish the offer');
    await coordinator.sees('Open');
  });
  await coordinator.leaves();

  const stranger = await given('a stranger who begins with all schools', async () => {
    const person = await Person.stranger();
    await person.visits('/public');
    return person;
  });
  await then('the schools are listed', async () => {
    await stranger.reads('Schools with an outlook');
    await stranger.findsThePageInOrder('public-schools');
  });
  await when('she looks at one of them and what it offers', async () => {
    await stranger.follows('Nordlia videregående skole');
    await stranger.findsThePageInOrder('public-school');
    await stranger.page.getByRole('navigation').getByRole('link', { name: 'Offers' }).click();
    await stranger.findsThePageInOrder('public-offers');
  });
  await then('the offer reads in each language', async () => {
    await stranger.follows(title);
    for (const { tag, name, offers, when: whenWord, applyBy } of languages) {
      await stranger.page.getByRole('link', { name, exact: true }).click();
      await stranger.reads(title);
      expect(await stranger.page.locator('html').getAttribute('lang')).toBe(tag);
      await stranger.page.getByRole('navigation').getByRole('link', { name: offers }).waitFor();
      await stranger.page.getByRole('term').filter({ hasText: whenWord }).first().waitFor();
      await stranger.sees(applyBy);
      await stranger.findsThePageInOrder(`public-offer-${tag}`);
    }
  });
  await stranger.leaves();
});

for (const { tag, name } of languages) {
  journey(`every public page of a school is in order on a phone: ${name}`, async ({ given, then }) => {
    const stranger = await given('a stranger on a phone', () => Person.stranger({ size: 'phone' }));
    for (const part of ['', '/offers', '/agreements', '/contact', '/open-data']) {
      await then(`the part ${part} is in order`, async () => {
        await stranger.visits(`/public/${tag}/nordlia${part}`);
        await stranger.findsThePageInOrder(`public-phone-${tag}${part.replace('/', '-')}`);
      });
    }
    await stranger.leaves();
  });
}

journey('a school’s pages are taken back and published again', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator at the public pages', async () => {
    const person = await Person.as('coordinator', { organisation: 'Sundby Erhvervsskole' });
    await person.visits('/publishing');
    await person.findsThePageInOrder('publishing');
    return person;
  });
  const stranger = await Person.stranger();
  await when('she takes them back', async () => {
    await coordinator.presses('Take the pages back');
    await coordinator.page.getByRole('dialog').waitFor();
    await coordinator.findsThePageInOrder('publishing-withdraw');
    await coordinator.presses('Take back now');
    await coordinator.sees('Not published yet');
  });
  await then('a stranger finds nothing', async () => {
    await stranger.visits('/public/en/sundby');
    await stranger.reads('There is no such page');
    await stranger.findsThePageInOrder('public-nothing');
  });
  await when('she gives them another address that is not one', async () => {
    await coordinator.fills('Address', 'Sundby!');
    await coordinator.presses('Save');
  });
  await then('the field says what is needed', async () => {
    await coordinator.page.getByRole('alert').waitFor();
    await coordinator.findsThePageInOrder('publishing-refused');
  });
  await when('she mends it and publishes', async () => {
    await coordinator.fills('Address', 'sundby-erhvervsskole');
    await coordinator.presses('Save');
    await coordinator.sees('Saved.');
    await coordinator.presses('Publish');
    await coordinator.page.getByRole('dialog').waitFor();
    await coordinator.presses('Publish now');
    await coordinator.sees('Everybody can see the pages');
  });
  await then('a stranger reads them there', async () => {
    await stranger.visits('/public/en/sundby-erhvervsskole');
    await stranger.sees('Sundby Erhvervsskole');
  });
  await stranger.leaves();
  await coordinator.leaves();
});

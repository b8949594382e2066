import { expect, inject } from 'vitest';
import { journey, Person, type Steps } from '../harness/journey';
import { coordinatorAfterTheDeadline } from './given';
import { placesTwoTogether } from './together';

const policies = ['By points', 'Lowest sum of choice numbers', 'Most first choices', 'Fewest far down their lists', 'Fair shares between groups'];

async function tryAllFive({ when, then }: Steps, coordinator: Person): Promise<void> {
  await when('she looks at what is offered and wanted', async () => {
    await coordinator.follows('Place the applicants');
    await coordinator.reads('Placement: Vår og høst');
    await coordinator.sees('48 applicants for 31 places');
    await coordinator.findsThePageInOrder('placement');
  });
  await when('she tries all five', () => coordinator.presses('Try all five'));
  await then('each stands in the list, two of them ticked for comparing', async () => {
    const table = coordinator.main().getByRole('table', { name: 'Tried out' });
    for (const policy of policies) await table.getByRole('link', { name: policy }).waitFor();
    await expect.poll(() => table.getByRole('checkbox', { checked: true }).count()).toBe(2);
    await coordinator.findsThePageInOrder('placements-tried');
  });
}

async function compareTwo({ when, then }: Steps, coordinator: Person): Promise<void> {
  await when('she compares the two', () => coordinator.presses('Compare the two'));
  await then('she sees which figures change and who gets something else', async () => {
    await coordinator.reads('Two placements side by side');
    await coordinator.sees(/get something else|gets something else|Nobody gets anything else/);
    await coordinator.findsThePageInOrder('placements-compared');
  });
}

/** Answers with the name of the pupil whose place is fixed. */
async function fixOne({ when, then }: Steps, coordinator: Person): Promise<void> {
  await when('she opens the placement by points', async () => {
    await coordinator.main().getByRole('link', { name: 'By points' }).first().click();
    await coordinator.reads('By points: Vår og høst');
    await coordinator.findsThePageInOrder('placement-run');
  });
  const sara = coordinator.main().getByLabel('By hand: Sara Lindmo');
  await when('she gives a pupil another of her choices', async () => {
    await coordinator.main().getByLabel('Find an applicant').fill('sara');
    await sara.selectOption({ label: 'place: Språkuke i Valencia' });
    await coordinator.sees('1 applicant is fixed by hand');
  });
  await then('it can be undone, and done again', async () => {
    await coordinator.presses('Undo the last');
    expect(await sara.inputValue()).toBe('free');
    await sara.selectOption({ label: 'place: Språkuke i Valencia' });
    await coordinator.findsThePageInOrder('placement-fixed');
  });
  await when('she runs again', () => coordinator.presses('Run again with these'));
  await then('the pupil has the place, and the others are placed around her', async () => {
    await coordinator.main().getByRole('row').filter({ hasText: 'Sara Lindmo' }).getByText('The school has given you this place itself.').waitFor();
    await coordinator.sees(/1 by hand/);
  });
}

journey('a coordinator tries all five ways, compares two and fixes a pupil by hand', async (steps) => {
  const coordinator = await coordinatorAfterTheDeadline(steps);
  await tryAllFive(steps, coordinator);
  await compareTwo(steps, coordinator);
  await fixOne(steps, coordinator);
  await coordinator.leaves();
});

journey('a coordinator places under a CO2 ceiling', async (steps) => {
  const { when, then } = steps;
  const coordinator = await coordinatorAfterTheDeadline(steps);
  await coordinator.follows('Place the applicants');
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
  await then('she sees what is used of it, and what the grants of every programme come to', async () => {
    await coordinator.sees(/kg of 15,000 kg/);
    await coordinator.main().getByText(/^€\d+,\d{3}$/).first().waitFor();
    expect(await coordinator.main().getByText(/grant that is not known here/).count()).toBe(0);
    const changes = coordinator.main().getByRole('table', { name: 'What would change' });
    await changes.getByRole('row', { name: /^100 kg CO2e more/ }).waitFor();
    await changes.getByRole('row', { name: /^One more place: Praksis i Witten \S+/ }).waitFor();
    await coordinator.findsThePageInOrder('run-with-bounds');
  });
  await when('she asks who would move if a pupil withdrew', async () => {
    await coordinator.main().getByLabel('Who withdraws').selectOption({ label: 'Sara Lindmo' });
    await coordinator.sees(/would move/);
    await coordinator.findsThePageInOrder('run-withdrawal');
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

journey('a coordinator places two friends together, bounds a partner, and has the run checked on another machine', placesTwoTogether);

journey('the same on a phone, in Swedish', async ({ given, when, then }) => {
  const coordinator = await given('a coordinator with her phone', async () => {
    const person = await Person.as('coordinator', { size: 'phone', language: 'sv' });
    await person.visits('/rounds');
    await person.follows('Vår og høst');
    await person.reads('Vår og høst');
    await person.follows('Fördela platserna');
    return person;
  });
  await then('she finds supply, demand and the ways to place', async () => {
    await coordinator.reads('Platsfördelning: Vår og høst');
    await coordinator.findsThePageInOrder('placement-phone');
  });
  await when('she tries the lowest sum of choice numbers under a CO2 ceiling', async () => {
    await coordinator.main().getByRole('radio', { name: 'Lägst summa av valnummer' }).check();
    await coordinator.fills(/CO2e, högst/, '15000');
    await coordinator.findsThePageInOrder('bounds-form-phone');
    await coordinator.presses('Prova en fördelning');
    await coordinator.reads('Lägst summa av valnummer: Vår og høst');
  });
  await then('the placement fits the phone', async () => {
    await coordinator.sees('Provad. Ingen har fått besked ännu.');
    await coordinator.findsThePageInOrder('placement-run-phone');
    await coordinator.follows('Jämför med den förra');
    await coordinator.reads('Två fördelningar sida vid sida');
    await coordinator.findsThePageInOrder('placements-compared-phone');
  });
  await coordinator.leaves();
});

async function placeThePupils({ when, then }: Steps, coordinator: Person): Promise<void> {
  await when('she places by points', async () => {
    await coordinator.findsThePageInOrder('round-closed');
    await coordinator.follows('Place the applicants');
    await coordinator.presses('Try a placement');
    await coordinator.reads('By points: Vår og høst');
  });
  await then('she reads why a pupil did not get what she wanted most', async () => {
    await coordinator.sees('Tried out. Nobody has been told yet.');
    await coordinator.main().getByRole('row').filter({ hasText: 'Sara Lindmo' }).getByText('Vår i Kyoto: all 4 places are taken. The last who got one had 55 points, you had 54.').waitFor();
  });
  await when('she confirms', async () => {
    await coordinator.presses('Confirm the placement');
    await coordinator.page.getByRole('dialog').getByRole('button', { name: 'Confirm the placement' }).click();
  });
  await then('it is settled, and nobody can be fixed by hand any more', async () => {
    await coordinator.sees(/^Confirmed /);
    expect(await coordinator.main().getByLabel('By hand: Sara Lindmo').count()).toBe(0);
  });
}

/** Answers with the stay that comes of it. */
async function takeThePlace({ when, then }: Steps, pupil: Person): Promise<string | undefined> {
  await then('her letter is there, in her own language', async () => {
    await expect.poll(async () => ((await (await pupil.page.request.get('/api/own-letters')).json()) as { items: unknown[] }).items.length, { timeout: 20_000 }).toBe(1);
    await pupil.visits('/choices');
    const letters = pupil.main().getByRole('region', { name: 'Letters from the school' });
    await letters.getByRole('link').click();
    await pupil.sees('Sara');
    await pupil.findsThePageInOrder('letter-phone');
  });
  await when('she takes the place', async () => {
    await pupil.visits('/choices');
    await pupil.follows('Vår og høst');
    await pupil.sees('What you got');
    await pupil.sees('Vår i Kyoto: all 4 places are taken. The last who got one had 55 points, you had 54.');
    await pupil.findsThePageInOrder('placed-phone');
    await pupil.presses('Yes, I take the place');
    await pupil.page.getByRole('button', { name: 'Yes, I take the place' }).waitFor({ state: 'detached' });
  });
  const stay = await then('her stay is there, waiting for its learning agreement', async () => {
    await pupil.visits('/choices');
    await pupil.main().getByRole('region', { name: 'My stays' }).getByRole('link').click();
    await pupil.sees('No learning agreement yet');
    await pupil.sees('You can get support from Lånekassen on a condition.');
    await pupil.findsThePageInOrder('own-stay-phone');
    return new URL(pupil.page.url()).pathname.split('/').at(-1);
  });
  await then('and the school’s confirmation, with which she applies for support', async () => {
    await pupil.follows('The school’s letter');
    await pupil.reads('Confirmation of exchange');
    await pupil.findsThePageInOrder('own-support-letter-phone');
  });
  return stay;
}

async function agreeOnLearning({ when, then }: Steps, coordinator: Person, pupil: Person, stay: string | undefined): Promise<void> {
  await when('the coordinator chooses the journey with its reason', async () => {
    await coordinator.visits(`/stays/${stay}`);
    await coordinator.sees('The way there');
    await coordinator.main().getByRole('row').filter({ hasText: 'not green' }).getByRole('button', { name: 'Choose' }).click();
    await coordinator.fills('Why this way?', 'The land route takes too long.');
    await coordinator.presses('Save the journey');
    await coordinator.sees(/The land route takes too long/);
    await coordinator.findsThePageInOrder('stay');
  });
  const paper = await when('she prepares the learning agreement', async () => {
    await coordinator.follows('Prepare the learning agreement');
    await coordinator.reads('Prepare the learning agreement');
    await coordinator.fills('Subject', 'Foreign language');
    await coordinator.fills('Competence goal', 'Talk about everyday life and society');
    await coordinator.fills('Tasks during the stay', 'Lessons at the host school, two interviews.');
    await coordinator.findsThePageInOrder('learning-agreement-new');
    await coordinator.presses('Save the learning agreement');
    await coordinator.reads('Learning agreement of Sara Lindmo');
    return new URL(coordinator.page.url()).pathname;
  });
  await when('the pupil adds her own words and signs', async () => {
    await pupil.visits(`/choices/stays/${stay}`);
    await pupil.follows('Choose my goals');
    await pupil.fills('What I shall be able to do', 'I interview two people of my age.');
    await pupil.presses('Save my goals');
    await pupil.sees('I interview two people of my age.');
    await pupil.presses('Sign the learning agreement');
    await pupil.page.getByRole('dialog').getByRole('button', { name: 'Sign the learning agreement' }).click();
    await pupil.sees(/^Sara Lindmo, /);
    await pupil.findsThePageInOrder('own-learning-agreement-phone');
  });
  await when('school and host sign', async () => {
    for (const [action, name] of [['Record the school’s signature', 'Ingrid Solvang'], ['Record the host’s signature', 'Hana Mori']] as const) {
      await coordinator.visits(paper);
      await coordinator.follows(action);
      await coordinator.fills('Name', name);
      await coordinator.presses('Save the signature');
      await coordinator.sees(new RegExp(`^${name}, `));
    }
  });
  await then('all have agreed, and the paper can be printed', async () => {
    await coordinator.main().getByText('Agreed', { exact: true }).waitFor();
    await coordinator.findsThePageInOrder('learning-agreement');
    const printed = await coordinator.page.request.get(`${inject('address')}/api${paper}/document.pdf`);
    expect(printed.headers()['content-type']).toContain('application/pdf');
    expect((await printed.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });
}

journey('pupils are placed, and one goes from her letter to a signed learning agreement', async (steps) => {
  const coordinator = await coordinatorAfterTheDeadline(steps);
  await placeThePupils(steps, coordinator);
  const pupil = await steps.given('the pupil on her phone', () => Person.as('pupil', { size: 'phone' }));
  const stay = await takeThePlace(steps, pupil);
  await agreeOnLearning(steps, coordinator, pupil, stay);
  await coordinator.leaves();
  await pupil.leaves();
});

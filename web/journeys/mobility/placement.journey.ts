import { expect, inject } from 'vitest';
import { journey, Person, type Steps } from '../harness/journey';

async function placeThePupils({ when, then }: Steps, coordinator: Person): Promise<void> {
  await when('she tries a placement', async () => {
    await coordinator.findsThePageInOrder('round-closed');
    await coordinator.follows('Place the applicants');
    await coordinator.presses('Try a placement');
    await coordinator.reads('By points: Vår og høst');
  });
  const decision = coordinator.main().getByRole('row').filter({ hasText: 'Sara Lindmo' });
  await then('she reads who got what, and why', async () => {
    await coordinator.sees('Tried out. Nobody has been told yet.');
    expect(await decision.getByRole('list').textContent()).toMatch(/\w{3}/);
  });
  await when('she confirms', async () => {
    await coordinator.presses('Confirm the placement');
    await coordinator.page.getByRole('dialog').getByRole('button', { name: 'Confirm the placement' }).click();
  });
  await then('it is settled', () => coordinator.sees(/^Confirmed /));
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
    await pupil.findsThePageInOrder('placed-phone');
    await pupil.presses('Yes, I take the place');
    await pupil.page.getByRole('button', { name: 'Yes, I take the place' }).waitFor({ state: 'detached' });
  });
  return then('her stay is there, waiting for its learning agreement', async () => {
    await pupil.visits('/choices');
    await pupil.main().getByRole('region', { name: 'My stays' }).getByRole('link').click();
    await pupil.sees('No learning agreement yet');
    await pupil.findsThePageInOrder('own-stay-phone');
    return new URL(pupil.page.url()).pathname.split('/').at(-1);
  });
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
  const coordinator = await steps.given('a coordinator after the deadline', async () => {
    const person = await Person.as('coordinator');
    await person.visits('/rounds');
    await person.follows('Vår og høst');
    await person.reads('Vår og høst');
    return person;
  });
  await placeThePupils(steps, coordinator);
  const pupil = await steps.given('the pupil on her phone', () => Person.as('pupil', { size: 'phone' }));
  const stay = await takeThePlace(steps, pupil);
  await agreeOnLearning(steps, coordinator, pupil, stay);
  await coordinator.leaves();
  await pupil.leaves();
});

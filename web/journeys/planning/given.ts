import { Person, type Steps } from '../harness/journey';

/** At the round whose deadline has passed. */
export function coordinatorAfterTheDeadline({ given }: Steps): Promise<Person> {
  return given('a coordinator after the deadline', async () => {
    const person = await Person.as('coordinator');
    await person.visits('/rounds');
    await person.follows('Vår og høst');
    await person.reads('Vår og høst');
    return person;
  });
}

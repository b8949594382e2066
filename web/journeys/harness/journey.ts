import { afterAll, test } from 'vitest';
import { closeBrowser } from './browser';
import { Person } from './person';

type Step = <Result>(what: string, does: () => Promise<Result>) => Promise<Result>;

export interface Steps {
  given: Step;
  when: Step;
  then: Step;
}

function step(word: string): Step {
  return async (what, does) => {
    try {
      return await does();
    } catch (error) {
      if (error instanceof Error) error.message = `${word} ${what}: ${error.message}`;
      throw error;
    }
  };
}

/** What people do, from one end to the other. A failure names the step it happened in. */
export function journey(name: string, goes: (steps: Steps) => Promise<void>): void {
  test(name, () => goes({ given: step('given'), when: step('when'), then: step('then') }));
}

afterAll(closeBrowser);

export { Person };

import { setTimeout as pause } from 'node:timers/promises';

/** How often is asked, and for how long (milliseconds). */
const EVERY = 100;
const PATIENCE = 60_000;

/**
 * Asks again and again until the answer satisfies.
 * @throws Error with the last answer when that takes too long
 */
export async function eventually<T>(ask: () => Promise<T> | T, satisfies: (answer: T) => boolean): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`not within ${PATIENCE} ms; last seen: ${JSON.stringify(answer)}`);
    await pause(EVERY);
  }
}

/** Runs something after so many milliseconds. @returns what calls it off */
export type Later = (run: () => void, milliseconds: number) => () => void;

/** Keeps no process alive. */
export const later: Later = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  timer.unref();
  return () => clearTimeout(timer);
};

const FIRST_DELAY = 5_000;
const LONGEST_DELAY = 3_600_000;

/**
 * Milliseconds until the next attempt: 5 s, doubled after each failure up to one hour,
 * of which a random part between none and half is taken off, so that events do not come back all at once.
 * @param failures attempts that have failed, from 1
 * @param random from 0 to 1
 */
export function retryDelay(failures: number, random: number): number {
  const delay = Math.min(FIRST_DELAY * 2 ** (failures - 1), LONGEST_DELAY);
  return Math.round(delay * (1 - random / 2));
}

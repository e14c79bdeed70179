import { describe, expect, it } from '@jest/globals';
import { createSignOuts } from '../../src/channels/portal/sign-outs.js';

const lifetime = 1_000;

describe('remembered sign-outs', () => {
  it('cover what was issued before, for that person alone', () => {
    const signOuts = createSignOuts({ lifetime, now: () => new Date(5_000) });
    signOuts.add('anna', 5_000);
    expect([4_000, 5_000, 5_001].map((issued) => signOuts.cover('anna', issued))).toEqual([true, true, false]);
    expect(signOuts.cover('berta', 4_000)).toBe(false);
  });

  it('keep the latest time', () => {
    const signOuts = createSignOuts({ lifetime, now: () => new Date(5_000) });
    signOuts.add('anna', 5_030);
    signOuts.add('anna', 5_000);
    expect(signOuts.cover('anna', 5_020)).toBe(true);
  });

  it('are dropped when no token from before can be used any more', () => {
    let now = 5_000;
    const signOuts = createSignOuts({ lifetime, now: () => new Date(now) });
    signOuts.add('anna', now);
    now += lifetime + 1;
    signOuts.add('berta', now);
    expect(signOuts.cover('anna', 5_000)).toBe(false);
  });

  it('when full refuse too much rather than too little', () => {
    let now = 5_000;
    const signOuts = createSignOuts({ lifetime, now: () => new Date(now), limit: 2 });
    for (const name of ['anna', 'berta', 'clara']) {
      signOuts.add(name, now);
      now += 10;
    }
    expect(signOuts.cover('anna', 5_000)).toBe(true);
    expect(signOuts.cover('nobody', 5_000)).toBe(true);
    expect(signOuts.cover('nobody', 5_001)).toBe(false);
  });
});

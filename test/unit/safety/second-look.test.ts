import { describe, expect, it } from '@jest/globals';
import type { SafetyLabel } from '../../../src/safety/model.js';
import type { Screening } from '../../../src/safety/screen.js';
import { isDoubtful, lookAgain } from '../../../src/safety/second-look.js';
import { type EmbeddedLine, learnSecondLook } from '../../../src/teaching/learn-second-look.js';

/** Lines whose meaning is plain in three of four numbers, and whose words leave the screen in doubt. */
const lines = Array.from({ length: 3000 }, (_, at): EmbeddedLine => {
  const label = (['calm', 'emergency', 'crisis'] as const)[Math.floor(at / 1000)]!;
  return { label, language: 'en', embedding: meaning(label, at), doubt: -1 + 0.3 * Math.sin(at) };
});

function meaning(label: SafetyLabel, at: number): Float32Array {
  const noise = 0.2 * Math.sin(7 * at);
  return Float32Array.from([
    +(label === 'calm') + noise,
    +(label === 'emergency') - noise,
    +(label === 'crisis'),
    noise,
  ]);
}

const doubted: Screening = { verdict: 'none', language: 'en', doubt: -1, reason: 'calm' };

describe('the second look', () => {
  it.each(['emergency', 'crisis'] as const)('raises what means %s', async (label) => {
    const look = await learnSecondLook(lines);
    expect(lookAgain(look, doubted, meaning(label, 1001))).toMatchObject({ verdict: label, reason: 'second look' });
  });

  it('leaves alone what means nothing dangerous', async () => {
    expect(lookAgain(await learnSecondLook(lines), doubted, meaning('calm', 1001))).toBe(doubted);
  });

  it('looks at doubtful messages only, in whatever language', async () => {
    const look = await learnSecondLook(lines);
    expect(isDoubtful(look, doubted)).toBe(true);
    expect(isDoubtful(look, { ...doubted, language: 'de' })).toBe(true);
    expect(isDoubtful(look, { ...doubted, doubt: -9 })).toBe(false);
    expect(isDoubtful(look, { ...doubted, verdict: 'crisis' })).toBe(false);
  });

  it('is the same for the same lines', async () => {
    expect(await learnSecondLook(lines)).toEqual(await learnSecondLook(lines));
  });
});

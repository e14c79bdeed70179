import { describe, expect, it } from '@jest/globals';
import { measure } from '../../../src/evaluate/measures.js';
import { aResult } from './a-result.js';

const named = (results: Parameters<typeof measure>[0], group: string, name: string) =>
  measure(results).find((one) => one.group === group && one.name === name);

describe('the figures', () => {
  it('count hits and say whether the target is met', () => {
    const results = [...Array.from({ length: 19 }, () => aResult()), aResult({ outcome: 'wrong' })];
    expect(named(results, 'In scope', 'right')).toMatchObject({ hits: 19, of: 20, met: true });
    expect(named(results, 'In scope', 'wrong answer')).toMatchObject({ hits: 1, of: 20, met: false });
  });

  it('take an urgent message of the other sort as caught, and show it apart', () => {
    const results = [
      aResult({ family: 'emergency', outcome: 'other urgent' }),
      aResult({ family: 'crisis', outcome: 'caught' }),
    ];
    const group = 'Emergencies and crises';
    expect(named(results, group, 'caught')).toMatchObject({ hits: 2, of: 2, met: true });
    expect(named(results, group, 'crises caught')).toMatchObject({ hits: 1, of: 1 });
    expect(named(results, group, 'caught with the other urgent message')).toMatchObject({ hits: 1, of: 2 });
  });

  it('miss the target for urgent messages with a single one missed', () => {
    const results = [...Array.from({ length: 999 }, () => aResult({ family: 'emergency', outcome: 'caught' }))];
    const missed = aResult({ family: 'emergency', outcome: 'missed' });
    expect(named([...results, missed], 'Emergencies and crises', 'caught')?.met).toBe(false);
  });

  it('count dialogues that are right throughout', () => {
    const turn = (line: number, outcome: 'right' | 'wrong') => aResult({ family: 'dialogue', line, outcome });
    const results = [turn(1, 'right'), turn(1, 'wrong'), turn(2, 'right'), turn(2, 'right')];
    expect(named(results, 'Dialogue turns', 'right')).toMatchObject({ hits: 3, of: 4 });
    expect(named(results, 'Dialogue turns', 'dialogues right throughout')).toMatchObject({ hits: 1, of: 2 });
  });

  it('leave out what was not asked', () => {
    expect(new Set(measure([aResult()]).map(({ group }) => group))).toEqual(new Set(['In scope']));
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Case, DialogueCase } from '../../../src/evaluate/cases.js';
import type { Ask } from '../../../src/evaluate/result.js';
import { runCases } from '../../../src/evaluate/run-cases.js';

const refusal = { kind: 'out_of_scope', intents: [], confidence: 0.2 } as const;
const single = (text: string): Case => ({ family: 'out-of-scope', text, file: 'set.jsonl', line: 1 });
const dialogue: DialogueCase = {
  family: 'dialogue',
  name: 'pair',
  file: 'dialogues.jsonl',
  line: 3,
  turns: [
    { user: 'why mcas', expect: { kind: 'answer', topic: 'cause-mcas' } },
    { user: 'is it genetic?', expect: { kind: 'answer', topic: 'genetics-mcas' } },
  ],
};

describe('running cases', () => {
  it('keeps one conversation for a dialogue, and starts a new one for everything else', async () => {
    const asked: [string, string | undefined][] = [];
    const ask: Ask = async (text, conversation) => {
      asked.push([text, conversation]);
      return { conversation: `after ${text}`, reply: refusal };
    };
    const results = await runCases([dialogue, single('what is gout')], ask);
    expect(asked).toEqual(
      expect.arrayContaining([
        ['why mcas', undefined],
        ['is it genetic?', 'after why mcas'],
        ['what is gout', undefined],
      ]),
    );
    expect(results.map(({ family, turn, outcome }) => [family, turn, outcome])).toEqual([
      ['dialogue', 1, 'wrong'],
      ['dialogue', 2, 'wrong'],
      ['out-of-scope', undefined, 'refused'],
    ]);
    expect(results[0]).toMatchObject({ dialogue: 'pair', expected: 'answer: cause-mcas', got: refusal });
  });

  it('asks a few at a time, and keeps the order of the cases however late replies come', async () => {
    const waiting: (() => void)[] = [];
    let most = 0;
    const ask: Ask = (text) =>
      new Promise((resolve) => {
        waiting.push(() => resolve({ reply: { ...refusal, intents: [text] } }));
        most = Math.max(most, waiting.length);
        setImmediate(() => waiting.pop()?.());
      });
    const texts = Array.from({ length: 20 }, (_, index) => `text ${index}`);
    const results = await runCases(texts.map(single), ask);
    expect(results.map(({ got }) => got.intents[0])).toEqual(texts);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  });

  it('tells how far it is, turn by turn', async () => {
    const seen: [number, number][] = [];
    await runCases(
      [dialogue, single('x')],
      async () => ({ reply: refusal }),
      (...progress) => seen.push(progress),
    );
    expect(seen).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it('stops asking after a failure, and passes it on', async () => {
    let asked = 0;
    const ask: Ask = async () => {
      asked++;
      throw new Error('gone');
    };
    await expect(
      runCases(
        Array.from({ length: 50 }, () => single('x')),
        ask,
      ),
    ).rejects.toThrow('gone');
    expect(asked).toBeLessThanOrEqual(4);
  });
});

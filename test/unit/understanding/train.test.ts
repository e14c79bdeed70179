import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { classifyWith, type Model } from '../../../src/understanding/model.js';
import { fromBytes, toBytes } from '../../../src/understanding/model-file.js';
import { trainClassifier } from '../../../src/understanding/train.js';
import { embedWords, examples } from './fixtures.js';

const embed = async (text: string) => (await embedWords([text]))[0]!;

describe('a trained classifier', () => {
  let model: Model;
  const progress: number[] = [];

  beforeAll(async () => {
    model = await trainClassifier(examples, { encode: embedWords, onProgress: (done) => progress.push(done) });
  });

  it('knows the topics it was trained on from others', async () => {
    const known = await classifyWith(model, 'i need a hotel and a passport', embed);
    expect(known.candidates[0]!.intent).toBe('travel');
    expect(known.candidates.length).toBe(5);
    const foreign = await classifyWith(model, 'quantum chromodynamics lecture', embed);
    expect(foreign.inScope).toBeLessThan(known.inScope);
  });

  it('gives probabilities for any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        const { candidates, inScope } = await classifyWith(model, text, embed);
        const sum = candidates.reduce((all, { confidence }) => all + confidence, 0);
        expect(inScope >= 0 && inScope <= 1).toBe(true);
        expect(sum > 0 && sum <= 1 + 1e-9).toBe(true);
      }),
    );
  });

  it('is the same from the same examples, byte for byte', async () => {
    const again = await trainClassifier(examples, { encode: embedWords });
    expect(toBytes(again).equals(toBytes(model))).toBe(true);
  });

  it('is the same after saving and loading', async () => {
    const loaded = fromBytes(toBytes(model));
    for (const text of ['a song by that singer', 'soup', '', 'a loan for a football']) {
      expect(await classifyWith(loaded, text, embed)).toEqual(await classifyWith(model, text, embed));
    }
  });

  it('refuses a damaged file', () => {
    const bytes = toBytes(model);
    expect(() => fromBytes(bytes.subarray(0, bytes.length - 1))).toThrow();
    expect(() => fromBytes(bytes.subarray(0, 10))).toThrow();
    expect(() => fromBytes(Buffer.from('not a model'))).toThrow();
  });

  it('reports rising progress up to 1', () => {
    expect(progress.at(-1)).toBeCloseTo(1);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });
});

describe('trainClassifier', () => {
  it('makes do with little', async () => {
    const few = [
      { text: 'yes', intent: 'yes' },
      { text: 'no', intent: 'no' },
    ];
    const model = await trainClassifier(few, { encode: embedWords });
    expect((await classifyWith(model, 'yes', embed)).candidates[0]!.intent).toBe('yes');
  });

  it('refuses fewer than two intents', async () => {
    await expect(trainClassifier([], { encode: embedWords })).rejects.toThrow('two intents');
    await expect(trainClassifier(examples.slice(0, 3), { encode: embedWords })).rejects.toThrow('two intents');
  });

  it('rejects when the encoder fails', async () => {
    const encode = () => Promise.reject(new Error('no encoder'));
    await expect(trainClassifier(examples, { encode })).rejects.toThrow('no encoder');
  });
});

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Classifier } from '../../../src/understanding/classification.js';
import { createClassifier } from '../../../src/understanding/create-classifier.js';
import { examples } from './fixtures.js';

describe('createClassifier', () => {
  let cacheDir: string;
  let classifier: Classifier;
  const progress: number[] = [];
  const questions = [
    'will there be a thunderstorm',
    'my team lost the game',
    'a song',
    'play something by the beatles',
  ];

  beforeAll(async () => {
    cacheDir = await mkdtemp(join(tmpdir(), 'vetted-'));
    classifier = await createClassifier({ examples, cacheDir, onProgress: (done) => progress.push(done) });
  });

  afterAll(async () => {
    await classifier.close();
    await rm(cacheDir, { recursive: true });
  });

  it('understands what no example says, and repeats itself', async () => {
    const first = await classifier.classify(questions[0]!);
    expect(first.candidates[0]!.intent).toBe('weather');
    expect(await classifier.classify(questions[0]!)).toEqual(first);
  });

  it('answers hostile input', async () => {
    const hostile = [
      '',
      ' ',
      '\u0000',
      '\ud800',
      '💥'.repeat(500),
      'a'.repeat(2000),
      '<script>',
      '__proto__',
      '%s%n',
      '漢字',
    ];
    for (const text of hostile) {
      const { candidates, inScope } = await classifier.classify(text);
      expect(candidates.length).toBeGreaterThan(0);
      expect(inScope).toBeGreaterThanOrEqual(0);
    }
  });

  it('is loaded, not trained, the second time, and answers the same', async () => {
    expect(progress.length).toBeGreaterThan(0);
    const again: number[] = [];
    const second = await createClassifier({ examples, cacheDir, onProgress: (done) => again.push(done) });
    expect(again).toEqual([]);
    for (const text of questions) expect(await second.classify(text)).toEqual(await classifier.classify(text));
    await second.close();
  });

  it('trains again when the kept model is damaged, or an example is new', async () => {
    const [file] = (await readdir(cacheDir)).filter((name) => name.endsWith('.model'));
    await writeFile(join(cacheDir, file!), 'damaged');
    const edited = [...examples, { text: 'is it going to hail', intent: 'weather' }];
    for (const given of [examples, edited]) {
      const again: number[] = [];
      const trained = await createClassifier({ examples: given, cacheDir, onProgress: (done) => again.push(done) });
      expect(again.length).toBeGreaterThan(0);
      expect((await trained.classify(questions[0]!)).candidates[0]!.intent).toBe('weather');
      await trained.close();
    }
  });

  it('says what is missing', async () => {
    await expect(createClassifier({ examples: examples.slice(0, 2), cacheDir })).rejects.toThrow('two intents');
  });
});

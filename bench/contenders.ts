import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClassifier } from '../src/understanding/create-classifier.js';
import type { Line } from './dataset.js';

/** A trained classifier under test. */
export interface Trained {
  classify(text: string): Promise<{ intent: string; inScope: number }>;
  close(): Promise<void>;
}

const require = createRequire(import.meta.url);

/** Every contender trains on the lines and nothing else, from nothing kept. */
export const contenders: Record<string, (train: readonly Line[]) => Promise<Trained>> = {
  vetted: async (train) => {
    const cacheDir = await mkdtemp(join(tmpdir(), 'vetted-bench-'));
    const classifier = await createClassifier({ examples: train, cacheDir });
    return {
      classify: async (text) => {
        const { candidates, inScope } = await classifier.classify(text);
        return { intent: candidates[0]!.intent, inScope };
      },
      close: async () => {
        await classifier.close();
        await rm(cacheDir, { recursive: true });
      },
    };
  },
  'natural Bayes': async (train) => {
    const bayes = new (naturalBayes())();
    for (const { text, intent } of train) bayes.addDocument(text, intent);
    bayes.train();
    return {
      classify: async (text) => {
        const ranked = bayes.getClassifications(text);
        const total = ranked.reduce((sum, { value }) => sum + value, 0);
        return { intent: ranked[0]!.label, inScope: ranked[0]!.value / (total || 1) };
      },
      close: async () => undefined,
    };
  },
  'nlp.js': async (train) => {
    const nlp = await nlpJs();
    for (const { text, intent } of train) nlp.addDocument('en', text, intent);
    await nlp.train();
    return {
      classify: async (text) => {
        const [best] = (await nlp.process('en', text)).classifications;
        return { intent: best?.intent ?? 'None', inScope: best?.score ?? 0 };
      },
      close: async () => undefined,
    };
  },
};

interface NaturalBayes {
  addDocument(text: string, intent: string): void;
  train(): void;
  getClassifications(text: string): Array<{ label: string; value: number }>;
}

/** By its module: the package's root also loads database drivers. */
function naturalBayes(): new () => NaturalBayes {
  return require('natural/lib/natural/classifiers/bayes_classifier.js');
}

interface NlpJs {
  addLanguage(language: string): void;
  addDocument(language: string, text: string, intent: string): void;
  train(): Promise<void>;
  process(language: string, text: string): Promise<{ classifications: Array<{ intent: string; score: number }> }>;
}

async function nlpJs(): Promise<NlpJs> {
  const { dockStart } = require('@nlpjs/basic') as {
    dockStart(settings: object): Promise<{ get(name: string): NlpJs }>;
  };
  const dock = await dockStart({
    settings: {
      nlp: { autoSave: false, autoLoad: false, forceNER: false, languages: ['en'] },
      'nlu-en': { log: false },
    },
    use: ['Basic', 'LangEn'],
  });
  const nlp = dock.get('nlp');
  nlp.addLanguage('en');
  return nlp;
}

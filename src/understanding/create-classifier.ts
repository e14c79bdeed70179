import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startThread } from '../worker-thread.js';
import type { Classification, Classifier } from './classification.js';
import type { Encoder } from './embedding.js';
import { writeAtomically } from './embedding-cache.js';
import { startEncoder } from './encoder-threads.js';
import { classifyWith, type Model } from './model.js';
import { fromBytes, MODEL_VERSION } from './model-file.js';
import { Recent } from './recent.js';
import type { Example } from './train.js';
import type { TrainingOrder, TrainingReport } from './training-worker.js';

export interface ClassifierOptions {
  /** A function where they are slow to make: it is called only when there is something to learn. */
  readonly examples: readonly Example[] | (() => Promise<readonly Example[]>);
  /** Names what the examples are made from; the examples themselves when left out. */
  readonly key?: string;
  /** Where models and embeddings are kept; made when missing. A cache that cannot be written is no error. */
  readonly cacheDir: string;
  /** The caller's encoder, which outlives the classifier; one of its own when left out. */
  readonly encoder?: Encoder | undefined;
  /** Called with the share done, 0 to 1, while the model trains; not at all when it is loaded. */
  readonly onProgress?: (done: number) => void;
}

/** Repeated questions answered from memory, at most this many. */
const REMEMBERED = 1000;
/** Embeddings of the texts being understood: several parts of the bot may ask for the same one. */
const EMBEDDED = 50;
/** Longer texts are not remembered. */
const LONGEST_REMEMBERED = 200;

/**
 * Loads the classifier for these examples from the cache, or trains it in threads of its own and keeps it there.
 * The sentence encoder starts in the background; a text that needs it waits for it.
 * @throws Error when there are examples of fewer than two intents, or the encoder's package is damaged
 */
export async function createClassifier(options: ClassifierOptions): Promise<Classifier> {
  const file = await classifierFile(options);
  const model = (await load(file)) ?? (await train(options, file));
  const own = options.encoder === undefined ? startEncoder() : undefined;
  const encoder = options.encoder ?? own!;
  encoder.encode(['']).catch(() => undefined);
  const recent = new Recent<Classification>(REMEMBERED);
  const embeddings = new Recent<Promise<Float32Array>>(EMBEDDED);
  const embed = (text: string) => {
    const known = embeddings.get(text);
    if (known !== undefined) return known;
    const embedding = encoder.encode([text]).then(([vector]) => vector!);
    embeddings.set(text, embedding);
    // A failure is not remembered.
    embedding.catch(() => embeddings.delete(text));
    return embedding;
  };
  return {
    embed,
    classify: async (text) => {
      const known = recent.get(text);
      if (known) return known;
      const classification = await classifyWith(model, text, embed);
      if (text.length <= LONGEST_REMEMBERED) recent.set(text, classification);
      return classification;
    },
    close: async () => own?.close(),
  };
}

/** Where the classifier for these examples is kept. */
export async function classifierFile(
  options: Pick<ClassifierOptions, 'cacheDir' | 'key' | 'examples'>,
): Promise<string> {
  return join(options.cacheDir, `classifier-${await hashOf(options)}.model`);
}

const made = async ({ examples }: Pick<ClassifierOptions, 'examples'>): Promise<readonly Example[]> =>
  typeof examples === 'function' ? examples() : examples;

async function hashOf(options: Pick<ClassifierOptions, 'key' | 'examples'>): Promise<string> {
  const content = JSON.stringify([
    MODEL_VERSION,
    options.key ?? (await made(options)).map(({ text, intent }) => [text, intent]),
  ]);
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** The kept model; a missing, foreign or damaged file counts as none. */
async function load(file: string): Promise<Model | undefined> {
  try {
    return fromBytes(await readFile(file));
  } catch {
    return undefined;
  }
}

async function train(options: ClassifierOptions, file: string): Promise<Model> {
  const order: TrainingOrder = {
    examples: (await made(options)).map(({ text, intent }) => ({ text, intent })),
    embeddingFile: join(options.cacheDir, 'embeddings.bin'),
  };
  const thread = startThread(import.meta.url, 'training-worker', { workerData: order });
  const bytes = await new Promise<Uint8Array>((resolve, reject) => {
    thread.on('message', (report: TrainingReport) => {
      if ('model' in report) resolve(report.model);
      else options.onProgress?.(report.done);
    });
    thread.on('error', reject);
    thread.on('exit', () => reject(new Error('training the classifier ended before it had a model')));
  });
  await writeAtomically(file, bytes).catch(() => undefined);
  return fromBytes(bytes);
}

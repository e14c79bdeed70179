import { type HeldOutText, learnCalibration } from './calibration.js';
import type { Encoder } from './embedding.js';
import { fullOpinion, quickOpinion } from './experts.js';
import { type Fold, planFolds } from './held-out-plan.js';
import {
  type Corpus,
  type DenseViews,
  denseViews,
  type LearnedQuick,
  learnDense,
  learnQuick,
} from './learn-experts.js';
import { type Model, sureFrom } from './model.js';

export interface Example {
  readonly text: string;
  readonly intent: string;
}

export interface TrainOptions {
  readonly encode: Encoder['encode'];
  /** Called with the share done, 0 to 1, rising. */
  readonly onProgress?: (done: number) => void;
}

/** Each fold leaves out one part of the classes, and one part of the texts of the others. */
const PARTS = 5;
const FOLDS = 1;
/** Texts embedded between two reports of progress. */
const PROGRESS_STEP = 256;
/** Share of the work that embedding is. */
const EMBEDDING_SHARE = 0.7;

/** Networks that share the work. Where only the size of their scores is asked for, one shows it. */
const NETWORKS = 3;
const FOLD_NETWORKS = 1;

/** A fold with its n-gram expert. */
interface Judged extends Fold {
  readonly quick: LearnedQuick;
}

/**
 * Trains the experts on all examples, and how far to trust them by cross-validation. The same examples in the same
 * order give the same model. The n-grams are learned while the encoder, in threads of its own, is at work.
 * @throws Error when there are examples of fewer than two intents
 */
export async function trainClassifier(examples: readonly Example[], options: TrainOptions): Promise<Model> {
  const intents = [...new Set(examples.map(({ intent }) => intent))].sort();
  if (intents.length < 2) throw new Error(`a classifier needs examples of two intents or more, got ${intents.length}`);
  const numbers = new Map(intents.map((intent, number) => [intent, number]));
  const labels = Int32Array.from(examples, ({ intent }) => numbers.get(intent)!);
  const corpus: Corpus = { texts: examples.map(({ text }) => text), labels, classes: intents.length };
  const progress = progressOf(examples.length, options.onProgress);

  const embedding = embed(corpus.texts, options.encode, progress);
  embedding.catch(() => undefined);
  const folds: Judged[] = [];
  for (const fold of planFolds(labels, intents.length, FOLDS, PARTS)) {
    folds.push({ ...fold, quick: learnQuick(corpus, fold.train) });
    await breathe();
  }
  const all = [...labels.keys()];
  const { vectors, ...quick } = learnQuick(corpus, all);
  const views = await denseViews(await embedding);
  progress(0, 0.1);
  const held: HeldOut[] = [];
  for (const fold of folds) {
    held.push(...(await judge(corpus, views, fold)));
    progress(0, 0.1);
  }
  const experts = { ...quick, ...(await learnDense(corpus, views, all, { ...quick, vectors }, NETWORKS)) };
  const calibrations = {
    quick: learnCalibration(
      held.map((one) => one.quick),
      'quick',
    ),
    full: learnCalibration(
      held.map((one) => one.full),
      'full',
    ),
  };
  progress(0, 0.1);
  return { intents, experts, ...calibrations, sureFrom: sureFrom(held, calibrations) };
}

interface HeldOut {
  readonly quick: HeldOutText;
  readonly full: HeldOutText;
}

/** Counts what is done: texts embedded, which are {@link EMBEDDING_SHARE} of the work, and the rest as shares of all. */
function progressOf(texts: number, report: (done: number) => void = () => undefined) {
  let done = 0;
  return (embedded: number, share = 0): void => {
    done += (EMBEDDING_SHARE * embedded) / texts + share;
    report(Math.min(done, 1));
  };
}

/** Lets the encoder's messages in between two stretches of work. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

async function embed(
  texts: readonly string[],
  encode: Encoder['encode'],
  progress: (embedded: number) => void,
): Promise<Float32Array[]> {
  const order = [...texts.keys()].sort((a, b) => texts[b]!.length - texts[a]!.length);
  const embeddings: Float32Array[] = new Array(texts.length);
  const parts = Array.from({ length: Math.ceil(order.length / PROGRESS_STEP) }, (_, at) =>
    order.slice(at * PROGRESS_STEP, (at + 1) * PROGRESS_STEP),
  );
  await Promise.all(
    parts.map(async (rows) => {
      const encoded = await encode(rows.map((row) => texts[row]!));
      for (const [at, row] of rows.entries()) embeddings[row] = encoded[at]!;
      progress(rows.length);
    }),
  );
  return embeddings;
}

async function judge(corpus: Corpus, views: DenseViews, fold: Judged): Promise<HeldOut[]> {
  const experts = await learnDense(corpus, views, fold.train, fold.quick, FOLD_NETWORKS);
  const known = new Set(fold.inside);
  return [...fold.inside, ...fold.outside].map((row) => {
    const label = known.has(row) ? corpus.labels[row] : undefined;
    const quick = quickOpinion(fold.quick, corpus.texts[row]!);
    const full = fullOpinion(experts, quick, views.views[row]!);
    return { quick: { opinion: quick, label }, full: { opinion: full, label } };
  });
}

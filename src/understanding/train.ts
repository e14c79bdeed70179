import { type HeldOutText, learnCalibration } from './calibration.js';
import { centre, kernelFeatures, learnDenseMap } from './dense.js';
import type { Encoder } from './encoder.js';
import { type Experts, fullOpinion, type Opinion, quickOpinion } from './experts.js';
import { learnVocabulary, toSparse } from './features.js';
import { type Fold, planFolds } from './held-out-plan.js';
import { trainSvm } from './linear-svm.js';
import { gram, type Matrix, minus } from './matrix.js';
import { type Model, sureFrom } from './model.js';
import { learnPrototypes } from './prototypes.js';
import { trainRidge, withConstant } from './ridge.js';

export interface Example {
  readonly text: string;
  readonly intent: string;
}

export interface TrainOptions {
  readonly encode: Encoder['encode'];
  /** Called with the share done, 0 to 1, rising. */
  readonly onProgress?: (done: number) => void;
}

/** Chosen on the CLINC150 validation part; see docs/quality.md. */
const SVM = { cost: 1, passes: 10, seed: 1 };
const FOLDS = 3;
const PARTS = 6;
/** Texts embedded between two reports of progress. */
const PROGRESS_STEP = 256;
/** Share of the work that embedding is. */
const EMBEDDING_SHARE = 0.5;

/** What training works on: the rows of all examples, and sums over all of them that each fold takes its part from. */
interface Material {
  readonly texts: readonly string[];
  readonly labels: Int32Array;
  readonly classes: number;
  readonly embeddings: readonly Float32Array[];
  readonly centred: readonly Float32Array[];
  readonly rows: readonly Float32Array[];
  readonly products: Matrix;
}

/**
 * Trains the experts on all examples, and how far to trust them by cross-validation. The same examples in the same
 * order give the same model.
 * @throws Error when there are no examples or only one intent
 */
export async function trainClassifier(examples: readonly Example[], options: TrainOptions): Promise<Model> {
  const intents = [...new Set(examples.map(({ intent }) => intent))].sort();
  if (intents.length < 2) throw new Error(`a classifier needs examples of two intents or more, got ${intents.length}`);
  const report = options.onProgress ?? (() => undefined);
  const texts = examples.map(({ text }) => text);
  const embeddings = await embed(texts, options.encode, (done) => report(EMBEDDING_SHARE * done));
  const dense = learnDenseMap(embeddings);
  const centred = embeddings.map((embedding) => centre(dense, embedding));
  const rows = centred.map((vector) => withConstant(kernelFeatures(vector)));
  const numbers = new Map(intents.map((intent, number) => [intent, number]));
  const labels = Int32Array.from(examples, ({ intent }) => numbers.get(intent)!);
  const products = gram(rows, rows[0]!.length);
  const material: Material = { texts, labels, classes: intents.length, embeddings, centred, rows, products };

  const held: Array<{ quick: HeldOutText; full: HeldOutText }> = [];
  for (const [at, fold] of planFolds(labels, intents.length, FOLDS, PARTS).entries()) {
    report(EMBEDDING_SHARE + ((1 - EMBEDDING_SHARE) * (at + 1)) / (FOLDS + 2));
    held.push(...judge(material, fold));
  }
  const experts = learnExperts(material, [...texts.keys()], products);
  const quick = learnCalibration(held.map((one) => one.quick));
  const full = learnCalibration(held.map((one) => one.full));
  report(1);
  return { intents, experts, quick, full, sureFrom: sureFrom(held, { quick, full }) };
}

async function embed(
  texts: readonly string[],
  encode: Encoder['encode'],
  report: (done: number) => void,
): Promise<Float32Array[]> {
  const embeddings: Float32Array[] = [];
  for (let start = 0; start < texts.length; start += PROGRESS_STEP) {
    embeddings.push(...(await encode(texts.slice(start, start + PROGRESS_STEP))));
    report(embeddings.length / texts.length);
  }
  return embeddings;
}

/** Trains on a fold's training part and asks about the rest. */
function judge(material: Material, fold: Fold): Array<{ quick: HeldOutText; full: HeldOutText }> {
  const aside = gram([...fold.inside, ...fold.outside].map((row) => material.rows[row]!), material.products.rows);
  const experts = learnExperts(material, fold.train, minus(material.products, aside));
  const opinions = (row: number): { quick: Opinion; full: Opinion } => {
    const quick = quickOpinion(experts, material.texts[row]!);
    return { quick, full: fullOpinion(experts, quick, material.embeddings[row]!) };
  };
  const withLabel = (row: number, label: number | undefined) => {
    const { quick, full } = opinions(row);
    return { quick: { opinion: quick, label }, full: { opinion: full, label } };
  };
  return [
    ...fold.inside.map((row) => withLabel(row, material.labels[row])),
    ...fold.outside.map((row) => withLabel(row, undefined)),
  ];
}

function learnExperts(material: Material, chosen: readonly number[], products: Matrix): Experts {
  const { classes } = material;
  const texts = chosen.map((row) => material.texts[row]!);
  const labels = Int32Array.from(chosen, (row) => material.labels[row]!);
  const vocabulary = learnVocabulary(texts);
  const vectors = texts.map((text) => toSparse(vocabulary, text).vector);
  const rows = chosen.map((row) => material.rows[row]!);
  const centred = chosen.map((row) => material.centred[row]!);
  return {
    vocabulary,
    svm: trainSvm(vectors, labels, { features: vocabulary.positions.size, classes }, SVM),
    dense: learnDenseMap(material.embeddings),
    ridge: trainRidge(rows, labels, classes, products),
    prototypes: learnPrototypes(centred, labels, classes),
  };
}

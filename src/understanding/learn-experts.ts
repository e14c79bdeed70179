import { centre, type DenseMap, learnDenseMap } from './dense.js';
import type { DenseExperts, QuickExperts } from './experts.js';
import { learnVocabulary, toSparse } from './features.js';
import { trainSvm } from './linear-svm.js';
import type { Matrix } from './matrix.js';
import { learnPrototypes } from './prototypes.js';
import { trainRidge, withConstant } from './ridge.js';
import { allKernelFeatures, gram } from './training-tensors.js';

/** The training texts with the numbers of their classes. */
export interface Corpus {
  readonly texts: readonly string[];
  readonly labels: Int32Array;
  readonly classes: number;
}

/** What the experts on embeddings learn from, for all texts of the corpus. */
export interface DenseViews {
  readonly dense: DenseMap;
  readonly centred: readonly Float32Array[];
  /** Kernel features with the constant 1. */
  readonly rows: readonly Float32Array[];
  /** The sum of the rows' outer products. */
  readonly products: Matrix;
}

/** Chosen on the CLINC150 validation part. */
const SVM = { cost: 1, passes: 10, seed: 1 };

export async function denseViews(embeddings: readonly Float32Array[]): Promise<DenseViews> {
  const dense = learnDenseMap(embeddings);
  const centred = embeddings.map((embedding) => centre(dense, embedding));
  const rows = (await allKernelFeatures(centred)).map(withConstant);
  return { dense, centred, rows, products: await gram(rows, rows[0]!.length) };
}

/** Trains the n-gram expert on the chosen texts. */
export function learnQuick({ texts, labels, classes }: Corpus, chosen: readonly number[]): QuickExperts {
  const chosenTexts = chosen.map((row) => texts[row]!);
  const vocabulary = learnVocabulary(chosenTexts);
  const vectors = chosenTexts.map((text) => toSparse(vocabulary, text).vector);
  const chosenLabels = Int32Array.from(chosen, (row) => labels[row]!);
  return { vocabulary, svm: trainSvm(vectors, chosenLabels, { features: vocabulary.positions.size, classes }, SVM) };
}

/**
 * Trains the experts on embeddings of the chosen texts.
 * @param products the sum of outer products of the chosen rows alone
 */
export function learnDense(
  { labels, classes }: Corpus,
  { dense, centred, rows }: DenseViews,
  chosen: readonly number[],
  products: Matrix,
): DenseExperts {
  const chosenLabels = Int32Array.from(chosen, (row) => labels[row]!);
  const pick = (vectors: readonly Float32Array[]) => chosen.map((row) => vectors[row]!);
  return {
    dense,
    ridge: trainRidge(pick(rows), chosenLabels, classes, products),
    prototypes: learnPrototypes(pick(centred), chosenLabels, classes),
  };
}

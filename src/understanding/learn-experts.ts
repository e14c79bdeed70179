import { centre, type DenseMap, type DenseView, meanOf, withCosines } from './dense.js';
import type { DenseExperts, QuickExperts } from './experts.js';
import { learnVocabulary, toSparse } from './features.js';
import { trainSvm } from './linear-svm.js';
import type { Matrix } from './matrix.js';
import { learnPrototypes } from './prototypes.js';
import { seededRandom, shuffle } from './random.js';
import { trainRidge } from './ridge.js';
import { crossProducts, gram, stackRows } from './training-tensors.js';

/** The training texts with the numbers of their classes. */
export interface Corpus {
  readonly texts: readonly string[];
  readonly labels: Int32Array;
  readonly classes: number;
}

/** What the experts on embeddings learn from, for all texts of the corpus. */
export interface DenseViews {
  readonly dense: DenseMap;
  /** Which texts are landmarks. */
  readonly landmarks: Int32Array;
  readonly views: readonly DenseView[];
  /** The sum of the outer products of all features. */
  readonly products: Matrix;
  /** The landmarks' nearness to each other; for the other features, each stands for itself. */
  readonly penalty: Matrix;
}

/** Chosen on the CLINC150 validation part. */
const SVM = { cost: 2, passes: 6, seed: 1 };
/** More landmarks than this only where there are so many texts that one in {@link TEXTS_A_LANDMARK} is more. */
const LANDMARKS = 1024;
const TEXTS_A_LANDMARK = 8;
/** Keeps the landmarks' penalty positive where two are the same. */
const JITTER = 0.01;

export async function denseViews(
  { labels, classes }: Corpus,
  embeddings: readonly Float32Array[],
): Promise<DenseViews> {
  const mean = meanOf(embeddings);
  const centred = embeddings.map((embedding) => centre(mean, embedding));
  const landmarks = chooseLandmarks(labels, classes);
  const marks = Array.from(landmarks, (row) => centred[row]!);
  const nearness = await crossProducts(centred, marks);
  const views = centred.map((vector, row) => withCosines(vector, nearness[row]!));
  return {
    dense: { mean, landmarks: stackRows(marks) },
    landmarks,
    views,
    products: await gram(views.map(({ features }) => features)),
    penalty: penaltyOf(Array.from(landmarks, (row) => views[row]!.features)),
  };
}

/** Chance picks, but every class has its turn before any has its second. */
function chooseLandmarks(labels: Int32Array, classes: number): Int32Array {
  const order = Int32Array.from(labels.keys());
  shuffle(order, seededRandom(3));
  const turns = new Int32Array(classes);
  const turn = new Map<number, number>();
  for (const row of order) {
    const label = labels[row]!;
    turn.set(row, turns[label]!);
    turns[label]! += 1;
  }
  return order
    .sort((a, b) => turn.get(a)! - turn.get(b)! || a - b)
    .slice(0, Math.max(LANDMARKS, Math.round(labels.length / TEXTS_A_LANDMARK)));
}

function penaltyOf(landmarks: readonly Float32Array[]): Matrix {
  const size = landmarks[0]!.length;
  const penalty = { rows: size, columns: size, values: new Float64Array(size * size) };
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < landmarks.length && row < landmarks.length; column++) {
      penalty.values[row * size + column] = landmarks[row]![column]!;
    }
    penalty.values[row * size + row]! += row < landmarks.length ? JITTER : 1;
  }
  return penalty;
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
 * Trains the experts on embeddings of the chosen texts. Landmarks that are not chosen go unused.
 * @param products the sum of outer products of the chosen texts' features alone
 */
export function learnDense(
  { labels, classes }: Corpus,
  { dense, landmarks, views, penalty }: DenseViews,
  chosen: readonly number[],
  products: Matrix,
): DenseExperts {
  const known = new Set(chosen);
  const used = Int32Array.from(products.values.subarray(0, products.columns).keys()).filter(
    (feature) => feature >= landmarks.length || known.has(landmarks[feature]!),
  );
  const chosenLabels = Int32Array.from(chosen, (row) => labels[row]!);
  const rows = chosen.map((row) => views[row]!.features);
  const centred = chosen.map((row) => views[row]!.centred);
  return {
    dense,
    ridge: trainRidge({ rows, labels: chosenLabels, classes, products, penalty, used }),
    prototypes: learnPrototypes(centred, chosenLabels, classes),
  };
}

import { centre, type DenseMap, type DenseView, meanOf } from './dense.js';
import { EMBEDDING_SIZE } from './embedding.js';
import { type DenseExperts, type QuickExperts, withoutEmbedding } from './experts.js';
import { learnVocabulary, toSparse, type Vocabulary } from './features.js';
import { learnNetworks } from './learn-networks.js';
import { trainSvm } from './linear-svm.js';
import { packRows } from './packed-rows.js';
import { principalAxes } from './principal-axes.js';
import { learnPrototypes } from './prototypes.js';
import type { SparseVector } from './sparse.js';
import { multiply } from './tensors.js';
import type { Schedule } from './train-network.js';
import { stackRows, transpose } from './training-tensors.js';

/** The training texts with the numbers of their classes. */
export interface Corpus {
  readonly texts: readonly string[];
  readonly labels: Int32Array;
  readonly classes: number;
}

/** What the experts on embeddings learn from, for all texts of the corpus. */
export interface DenseViews {
  readonly dense: DenseMap;
  readonly views: readonly DenseView[];
}

/** The n-gram expert, with what it learned from: the vector of each chosen text. */
export interface LearnedQuick extends QuickExperts {
  readonly vectors: readonly SparseVector[];
}

/** These three were chosen on the CLINC150 validation part. */
const SVM = { cost: 2, rounds: 2, passes: 5, seed: 1 };
const JOINT_SVM = { cost: 1, rounds: 2, passes: 5, seed: 1 };
const AXES = 256;

export async function denseViews(embeddings: readonly Float32Array[]): Promise<DenseViews> {
  const mean = meanOf(embeddings);
  const centred = embeddings.map((embedding) => centre(mean, embedding));
  const axes = await principalAxes(centred, AXES);
  const shape = [centred.length, EMBEDDING_SIZE, AXES] as const;
  const along = await multiply(stackRows(centred), transpose(axes, EMBEDDING_SIZE), shape);
  const views = centred.map((vector, row) => ({
    centred: vector,
    along: along.subarray(row * AXES, (row + 1) * AXES),
  }));
  return { dense: { mean, axes: packRows(axes, EMBEDDING_SIZE) }, views };
}

/** Trains the n-gram expert on the chosen texts. */
export function learnQuick({ texts, labels, classes }: Corpus, chosen: readonly number[]): LearnedQuick {
  const chosenTexts = chosen.map((row) => texts[row]!);
  const vocabulary = learnVocabulary(chosenTexts);
  const vectors = chosenTexts.map((text) => toSparse(vocabulary, text).vector);
  const chosenLabels = Int32Array.from(chosen, (row) => labels[row]!);
  const size = { features: vocabulary.positions.size, classes };
  return { vocabulary, svm: trainSvm(vectors.map(withoutEmbedding), chosenLabels, size, SVM), vectors };
}

/**
 * Trains the experts on embeddings of the chosen texts.
 * @param quick what {@link learnQuick} made of the same texts
 * @param networks how many networks share the network expert's work
 */
export async function learnDense(
  { labels, classes }: Corpus,
  { dense, views }: DenseViews,
  chosen: readonly number[],
  { vocabulary, vectors }: { vocabulary: Vocabulary; vectors: readonly SparseVector[] },
  networks: number,
): Promise<DenseExperts> {
  const chosenLabels = Int32Array.from(chosen, (row) => labels[row]!);
  const chosenViews = chosen.map((row) => views[row]!);
  const centred = chosenViews.map((view) => view.centred);
  const mixed = chosenViews.map(({ along }, at) => ({ sparse: vectors[at]!, dense: along }));
  const size = { features: vocabulary.positions.size, classes };
  const lessons = { views: chosenViews, vectors, labels: chosenLabels, classes };
  // Begun first: the threads work while this one learns the rest.
  const network = learnNetworks(lessons, networks, scheduleFor(labels.length));
  const prototypes = learnPrototypes(centred, chosenLabels, classes);
  const joint = trainSvm(mixed, chosenLabels, size, JOINT_SVM);
  return { dense, prototypes, joint, network: await network };
}

/**
 * How long networks learn from so many texts. A fold learns as long as the whole corpus, or its scores would not be like
 * the ones that it stands for.
 */
function scheduleFor(texts: number): Schedule {
  const rate = 0.002;
  if (texts >= 10_000) return { epochs: 6, batch: 256, rate };
  if (texts >= 5000) return { epochs: 8, batch: 256, rate };
  if (texts >= 3000) return { epochs: 20, batch: 256, rate };
  return { epochs: 30, batch: 128, rate };
}

import type { Scores } from './blend.js';
import type { DenseMap, DenseView } from './dense.js';
import { toSparse, type Vocabulary } from './features.js';
import { type Network, networkScores, toInput } from './network.js';
import { combineRows, type PackedRows, rowProducts } from './packed-rows.js';
import type { Prototypes } from './prototypes.js';
import { sketchOf } from './sketch.js';
import type { MixedVector, SparseVector } from './sparse.js';

/** Sees n-grams: knows the training texts' rare words, and their misspellings. */
export interface QuickExperts {
  readonly vocabulary: Vocabulary;
  /** Support vector machines. */
  readonly svm: PackedRows;
}

/** See embeddings, most of them beside n-grams: know paraphrases that no training text has a word of. */
export interface DenseExperts {
  readonly dense: DenseMap;
  readonly prototypes: Prototypes;
  /** Support vector machines on n-grams and embedding together. */
  readonly joint: PackedRows;
  readonly network: Network;
}

/** The trained scorers. None of them knows probabilities. */
export type Experts = QuickExperts & DenseExperts;

/** What experts make of one text: each one's scores, and facts of the text that tell whether it is foreign. */
export interface Opinion {
  readonly scores: readonly Scores[];
  /** The share, 0 to 1, of the text's words that training never saw; 1 for a text without words. */
  readonly unknown: number;
}

/** The opinion of the n-gram expert alone, with the n-grams that others go on with. */
export interface QuickOpinion extends Opinion {
  readonly vector: SparseVector;
}

const NO_EMBEDDING = new Float32Array(0);

/** N-grams alone, for experts that may see embeddings too. */
export function withoutEmbedding(sparse: SparseVector): MixedVector {
  return { sparse, dense: NO_EMBEDDING };
}

/** The opinion that needs no encoder: it takes well under a millisecond. */
export function quickOpinion(experts: QuickExperts, text: string): QuickOpinion {
  const { vector, unknown } = toSparse(experts.vocabulary, text);
  return { scores: [combineRows(experts.svm, withoutEmbedding(vector))], unknown, vector };
}

/** All opinions: the quick one, and those on the text's embedding. */
export function fullOpinion(
  { prototypes, joint, network }: DenseExperts,
  { scores, unknown, vector }: QuickOpinion,
  view: DenseView,
): Opinion {
  const others = [
    Float64Array.from(rowProducts(prototypes, view.centred)),
    combineRows(joint, { sparse: vector, dense: view.along }),
    networkScores(network, toInput(network.input, view, sketchOf(vector))),
  ];
  return { scores: [...scores, ...others], unknown };
}

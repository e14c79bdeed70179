import type { Scores } from './blend.js';
import { centre, type DenseMap, kernelFeatures } from './dense.js';
import { toSparse, type Vocabulary } from './features.js';
import { combineRows, type PackedRows } from './packed-rows.js';
import { type Prototypes, prototypeScores } from './prototypes.js';
import { type RidgeScorer, ridgeScores, withConstant } from './ridge.js';

/** Sees n-grams: knows the training texts' rare words, and their misspellings. */
export interface QuickExperts {
  readonly vocabulary: Vocabulary;
  /** Support vector machines. */
  readonly svm: PackedRows;
}

/** See embeddings: know paraphrases that no training text has a word of. */
export interface DenseExperts {
  readonly dense: DenseMap;
  /** Least squares on embeddings and their kernel features. */
  readonly ridge: RidgeScorer;
  readonly prototypes: Prototypes;
}

/** The trained scorers. None of them knows probabilities. */
export type Experts = QuickExperts & DenseExperts;

/** What experts make of one text: each one's scores, and facts of the text that tell whether it is foreign. */
export interface Opinion {
  readonly scores: readonly Scores[];
  /** The share, 0 to 1, of the text's words that training never saw; 1 for a text without words. */
  readonly unknown: number;
}

/** The opinion that needs no encoder: it takes well under a millisecond. */
export function quickOpinion(experts: QuickExperts, text: string): Opinion {
  const { vector, unknown } = toSparse(experts.vocabulary, text);
  return { scores: [combineRows(experts.svm, vector)], unknown };
}

/** A text's embedding as the experts on embeddings want it. */
export interface DenseView {
  readonly centred: Float32Array;
  /** The kernel features with the constant 1. */
  readonly row: Float32Array;
}

export function toDenseView(dense: DenseMap, embedding: Float32Array): DenseView {
  const centred = centre(dense, embedding);
  return { centred, row: withConstant(kernelFeatures(centred)) };
}

/** All opinions: the quick one, and those on the text's embedding. */
export function fullOpinion(experts: DenseExperts, quick: Opinion, { centred, row }: DenseView): Opinion {
  const scores = [ridgeScores(experts.ridge, row), prototypeScores(experts.prototypes, centred)];
  return { ...quick, scores: [...quick.scores, ...scores] };
}

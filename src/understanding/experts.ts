import type { Scores } from './blend.js';
import { cosines, type DenseMap, type DenseView } from './dense.js';
import { toSparse, type Vocabulary } from './features.js';
import { combineRows, type PackedRows } from './packed-rows.js';
import type { Prototypes } from './prototypes.js';
import { type RidgeScorer, ridgeScores } from './ridge.js';

/** Sees n-grams: knows the training texts' rare words, and their misspellings. */
export interface QuickExperts {
  readonly vocabulary: Vocabulary;
  /** Support vector machines. */
  readonly svm: PackedRows;
}

/** See embeddings: know paraphrases that no training text has a word of. */
export interface DenseExperts {
  readonly dense: DenseMap;
  /** Kernel least squares. */
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

/** All opinions: the quick one, and those on the text's embedding. */
export function fullOpinion(experts: DenseExperts, quick: Opinion, { centred, features }: DenseView): Opinion {
  const scores = [ridgeScores(experts.ridge, features), Float64Array.from(cosines(experts.prototypes, centred))];
  return { ...quick, scores: [...quick.scores, ...scores] };
}

import type { Scores } from './blend.js';
import { centre, type DenseMap, kernelFeatures } from './dense.js';
import { toSparse, type Vocabulary } from './features.js';
import { combineRows, type PackedRows } from './packed-rows.js';
import { type Prototypes, prototypeScores } from './prototypes.js';
import { type RidgeScorer, ridgeScores, withConstant } from './ridge.js';

/** The trained scorers. Each sees a text its own way; none of them knows probabilities. */
export interface Experts {
  readonly vocabulary: Vocabulary;
  /** Support vector machines on n-grams. */
  readonly svm: PackedRows;
  readonly dense: DenseMap;
  /** Least squares on embeddings and their kernel features. */
  readonly ridge: RidgeScorer;
  readonly prototypes: Prototypes;
}

/** What experts make of one text: each one's scores, and facts of the text that tell whether it is foreign. */
export interface Opinion {
  readonly scores: readonly Scores[];
  /** The share, 0 to 1, of the text's words that training never saw; 1 for a text without words. */
  readonly unknown: number;
}

/** The view that needs no encoder: well under a millisecond. */
export function quickOpinion(experts: Experts, text: string): Opinion {
  const { vector, unknown } = toSparse(experts.vocabulary, text);
  return { scores: [combineRows(experts.svm, vector)], unknown };
}

/** All views: the quick one, and those on the text's embedding. */
export function fullOpinion(experts: Experts, quick: Opinion, embedding: Float32Array): Opinion {
  const centred = centre(experts.dense, embedding);
  return {
    ...quick,
    scores: [
      ...quick.scores,
      ridgeScores(experts.ridge, withConstant(kernelFeatures(centred))),
      prototypeScores(experts.prototypes, centred),
    ],
  };
}

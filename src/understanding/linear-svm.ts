import { type PackedRows, packRows } from './packed-rows.js';
import { seededRandom, shuffle } from './random.js';
import type { SparseVector } from './sparse.js';

export interface SvmOptions {
  /** How much a training error costs; positive. */
  readonly cost: number;
  /** Passes over the examples, fewer when a class has converged. */
  readonly passes: number;
  readonly seed: number;
}

/** A class has converged when the projected gradients of one pass lie this close together (LIBLINEAR's default is 0.1). */
const TOLERANCE = 0.1;

/**
 * Trains one-against-the-rest linear support vector machines with squared hinge loss by dual coordinate descent
 * (Hsieh et al. 2008, "A Dual Coordinate Descent Method for Large-scale Linear SVM", algorithms 1 and 3: texts that
 * are far on the right side are left out of later passes).
 * @param size how many positions the vectors have, and how many classes there are
 * @param labels class number of each vector, from 0
 * @returns a row of class scores for each position, and a last row for the constant 1
 */
export function trainSvm(
  vectors: readonly SparseVector[],
  labels: Int32Array,
  size: { features: number; classes: number },
  options: SvmOptions,
): PackedRows {
  const { features, classes } = size;
  const weights = new Float32Array((features + 1) * classes);
  const oneClass = new Float64Array(features + 1);
  const squares = Float64Array.from(vectors, ({ values }) => values.reduce((sum, value) => sum + value * value, 1));
  for (let target = 0; target < classes; target++) {
    trainOne(vectors, (row) => (labels[row] === target ? 1 : -1), { weights: oneClass.fill(0), squares }, options);
    for (let feature = 0; feature <= features; feature++) weights[feature * classes + target] = oneClass[feature]!;
  }
  return packRows(weights, classes);
}

function trainOne(
  vectors: readonly SparseVector[],
  sign: (row: number) => number,
  state: { weights: Float64Array; squares: Float64Array },
  { cost, passes, seed }: SvmOptions,
): void {
  const { weights, squares } = state;
  const bias = weights.length - 1;
  const diagonal = 0.5 / cost;
  const alphas = new Float64Array(vectors.length);
  const random = seededRandom(seed);
  let active = Int32Array.from(vectors.keys());
  let limit = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < passes && active.length > 0; pass++) {
    shuffle(active, random);
    let highest = Number.NEGATIVE_INFINITY;
    let lowest = Number.POSITIVE_INFINITY;
    let kept = 0;
    for (const row of active) {
      const { indices, values } = vectors[row]!;
      const y = sign(row);
      let score = weights[bias]!;
      for (let at = 0; at < indices.length; at++) score += weights[indices[at]!]! * values[at]!;
      const alpha = alphas[row]!;
      const gradient = y * score - 1 + diagonal * alpha;
      if (alpha === 0 && gradient > limit) continue;
      active[kept++] = row;
      const projected = alpha === 0 ? Math.min(gradient, 0) : gradient;
      highest = Math.max(highest, projected);
      lowest = Math.min(lowest, projected);
      if (projected === 0) continue;
      const next = Math.max(alpha - gradient / (squares[row]! + diagonal), 0);
      const step = (next - alpha) * y;
      alphas[row] = next;
      for (let at = 0; at < indices.length; at++) weights[indices[at]!]! += step * values[at]!;
      weights[bias]! += step;
    }
    active = active.subarray(0, kept);
    if (highest - lowest < TOLERANCE) return;
    limit = highest > 0 ? highest : Number.POSITIVE_INFINITY;
  }
}

import { type Matrix, solveSymmetric } from './matrix.js';

/** Linear scores from dense features: `weights[feature * classes + class]`. */
export interface RidgeScorer {
  readonly classes: number;
  readonly weights: Float32Array;
}

export interface RidgeProblem {
  readonly rows: readonly Float32Array[];
  /** The class number of each row. */
  readonly labels: Int32Array;
  readonly classes: number;
  /** The sum of the rows' outer products. */
  readonly products: Matrix;
  /** What large weights cost: the matrix in the quadratic form of the weights. */
  readonly penalty: Matrix;
  /** The features to use, rising; the weights of the others stay 0. */
  readonly used: Int32Array;
}

/** The share of the penalty; chosen on the CLINC150 validation part. */
const RIDGE = 0.05;

/**
 * Least-squares scores, 1 for the right class and 0 for the others, with a quadratic penalty. Where the features are
 * kernels with landmarks and the penalty their kernels with each other, this is kernel ridge regression on a subset of
 * regressors (Smola and Schoelkopf 2000).
 */
export function trainRidge({ rows, labels, classes, products, penalty, used }: RidgeProblem): RidgeScorer {
  const features = products.columns;
  const size = used.length;
  const right: Matrix = { rows: size, columns: classes, values: new Float64Array(size * classes) };
  for (const [at, row] of rows.entries()) {
    const label = labels[at]!;
    for (let place = 0; place < size; place++) right.values[place * classes + label]! += row[used[place]!]!;
  }
  const left: Matrix = { rows: size, columns: size, values: new Float64Array(size * size) };
  for (let a = 0; a < size; a++) {
    const start = used[a]! * features;
    for (let b = 0; b <= a; b++) {
      const cell = start + used[b]!;
      left.values[a * size + b] = products.values[cell]! + RIDGE * penalty.values[cell]!;
    }
  }
  solveSymmetric(left, right);
  const weights = new Float32Array(features * classes);
  for (let place = 0; place < size; place++) {
    const row = right.values.subarray(place * classes, (place + 1) * classes);
    weights.set(row, used[place]! * classes);
  }
  return { classes, weights };
}

/** The scores of all classes for one row of features. */
export function ridgeScores({ classes, weights }: RidgeScorer, row: Float32Array): Float64Array {
  const scores = new Float64Array(classes);
  for (let feature = 0; feature < row.length; feature++) {
    const value = row[feature]!;
    const start = feature * classes;
    for (let target = 0; target < classes; target++) scores[target]! += weights[start + target]! * value;
  }
  return scores;
}

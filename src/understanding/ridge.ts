import { type Matrix, solveSymmetric } from './matrix.js';

/** Linear scores from dense features: `weights[feature * classes + class]`; the last feature is the constant 1. */
export interface RidgeScorer {
  readonly classes: number;
  readonly weights: Float32Array;
}

/** Keeps the weights small; the features are about of unit length. Chosen on the CLINC150 validation part. */
const RIDGE = 0.1;

/** Rows of features as {@link trainRidge} wants them: with the constant 1 at the end. */
export function withConstant(features: Float32Array): Float32Array {
  const row = new Float32Array(features.length + 1);
  row.set(features);
  row[features.length] = 1;
  return row;
}

/**
 * Least-squares scores, 1 for the right class and 0 for the others, with L2 regularisation (Hoerl and Kennard 1970).
 * @param rows features of the training texts, each {@link withConstant}
 * @param products the {@link gram} matrix of these rows
 */
export function trainRidge(
  rows: readonly Float32Array[],
  labels: Int32Array,
  classes: number,
  products: Matrix,
): RidgeScorer {
  const size = products.rows;
  const right: Matrix = { rows: size, columns: classes, values: new Float64Array(size * classes) };
  for (const [at, row] of rows.entries()) {
    const label = labels[at]!;
    for (let feature = 0; feature < size; feature++) right.values[feature * classes + label]! += row[feature]!;
  }
  solveSymmetric(products, right, RIDGE);
  return { classes, weights: Float32Array.from(right.values) };
}

/** The scores of all classes for one row of features, {@link withConstant}. */
export function ridgeScores({ classes, weights }: RidgeScorer, row: Float32Array): Float64Array {
  const scores = new Float64Array(classes);
  for (let feature = 0; feature < row.length; feature++) {
    const value = row[feature]!;
    const start = feature * classes;
    for (let target = 0; target < classes; target++) scores[target]! += weights[start + target]! * value;
  }
  return scores;
}

import { seededRandom } from './random.js';
import { multiply } from './tensors.js';
import { gram } from './training-tensors.js';

/** What is not settled after so many lies between axes of like strength, which serve as well. */
const ROUNDS = 4;

/**
 * Axes that span where the vectors reach furthest, of unit length, at right angles: the first principal axes, up to a
 * rotation among them. Subspace iteration (Golub and Van Loan, "Matrix Computations", 8.2.4) on the sum of the vectors'
 * outer products. Deterministic.
 * @returns `count` axes, one after the other; those beyond the span of the vectors are of length 0
 */
export async function principalAxes(vectors: readonly Float32Array[], count: number): Promise<Float32Array> {
  const size = vectors[0]!.length;
  const products = Float32Array.from((await gram(vectors)).values);
  const random = seededRandom(11);
  let axes: Float32Array = Float32Array.from({ length: count * size }, () => random() - 0.5);
  for (let round = 0; round < ROUNDS; round++) {
    // The matrix is symmetric, so it may stand on the right, and the axes stay rows.
    axes = await multiply(axes, products, [count, size, size]);
    makeOrthonormal(axes, size);
  }
  return axes;
}

/** What is left of a row after taking off the rows before it, as a share of it, when there is nothing but rounding. */
const NOTHING = 1e-5;

/** Gram and Schmidt's method, row after row. */
function makeOrthonormal(rows: Float32Array, size: number): void {
  for (let start = 0; start < rows.length; start += size) {
    const row = rows.subarray(start, start + size);
    const before = lengthOf(row);
    for (let other = 0; other < start; other += size) {
      let product = 0;
      for (let at = 0; at < size; at++) product += row[at]! * rows[other + at]!;
      for (let at = 0; at < size; at++) row[at]! -= product * rows[other + at]!;
    }
    const length = lengthOf(row);
    if (length <= NOTHING * before) row.fill(0);
    else for (let at = 0; at < size; at++) row[at]! /= length;
  }
}

function lengthOf(row: Float32Array): number {
  return Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
}

/** A vector of mostly zeros: positions in rising order, and the values there. */
export interface SparseVector {
  readonly indices: Int32Array;
  readonly values: Float32Array;
}

/** A vector whose first numbers are mostly zeros and whose last are not. */
export interface MixedVector {
  readonly sparse: SparseVector;
  readonly dense: Float32Array;
}

/** Makes a sparse vector of unit length out of position-value pairs; no pairs make the zero vector. */
export function unitSparse(pairs: Iterable<readonly [number, number]>): SparseVector {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0]);
  const length = Math.sqrt(sorted.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  return {
    indices: Int32Array.from(sorted, ([index]) => index),
    values: Float32Array.from(sorted, ([, value]) => value / length),
  };
}

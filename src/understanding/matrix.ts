/** A dense matrix, row after row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** The difference of two matrices of the same size. */
export function minus(a: Matrix, b: Matrix): Matrix {
  return { ...a, values: a.values.map((value, at) => value - b.values[at]!) };
}

/** Solves `(gram + ridge * identity) * x = right` in place of `right`, for a symmetric positive matrix (Cholesky). */
export function solveSymmetric(gram: Matrix, right: Matrix, ridge: number): void {
  const lower = cholesky(gram, ridge);
  const { rows: size, columns } = right;
  const { values } = right;
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) subtract(values, row, k, columns, lower[row * size + k]!);
    divide(values, row, columns, lower[row * size + row]!);
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) subtract(values, row, k, columns, lower[k * size + row]!);
    divide(values, row, columns, lower[row * size + row]!);
  }
}

function cholesky({ rows: size, values }: Matrix, ridge: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      const rest = values[row * size + column]! - dot(lower, row * size, column * size, column);
      lower[row * size + column] =
        row === column ? Math.sqrt(Math.max(rest + ridge, Number.EPSILON)) : rest / lower[column * size + column]!;
    }
  }
  return lower;
}

/** Four sums at once let the processor overlap the multiplications. */
function dot(values: Float64Array, a: number, b: number, count: number): number {
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  let at = 0;
  for (; at + 3 < count; at += 4) {
    sum0 += values[a + at]! * values[b + at]!;
    sum1 += values[a + at + 1]! * values[b + at + 1]!;
    sum2 += values[a + at + 2]! * values[b + at + 2]!;
    sum3 += values[a + at + 3]! * values[b + at + 3]!;
  }
  for (; at < count; at++) sum0 += values[a + at]! * values[b + at]!;
  return sum0 + sum1 + sum2 + sum3;
}

function subtract(values: Float64Array, row: number, other: number, columns: number, factor: number): void {
  for (let column = 0; column < columns; column++) {
    values[row * columns + column]! -= factor * values[other * columns + column]!;
  }
}

function divide(values: Float64Array, row: number, columns: number, by: number): void {
  for (let column = 0; column < columns; column++) values[row * columns + column]! /= by;
}

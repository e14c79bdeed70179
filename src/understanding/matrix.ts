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

/**
 * Solves `left * x = right`, for a symmetric positive matrix, by its Cholesky factors. Both are overwritten: `right`
 * with the solution. Only the lower half of `left` is read.
 */
export function solveSymmetric(left: Matrix, right: Matrix): void {
  factorise(left);
  const { rows: size, columns, values } = right;
  const lower = left.values;
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) subtract(values, row * columns, k * columns, columns, lower[row * size + k]!);
    divide(values, row * columns, columns, lower[row * size + row]!);
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) subtract(values, row * columns, k * columns, columns, lower[k * size + row]!);
    divide(values, row * columns, columns, lower[row * size + row]!);
  }
}

/** Column after column; a column's rows are worked on in fours, which share what they read of the diagonal's row. */
function factorise({ rows: size, values }: Matrix): void {
  for (let column = 0; column < size; column++) {
    const own = column * size;
    const rest = values[own + column]! - product(values, own, own, column);
    const diagonal = Math.sqrt(Math.max(rest, Number.EPSILON));
    values[own + column] = diagonal;
    let row = column + 1;
    for (; row + 3 < size; row += 4) fourRows(values, row * size, own, size, column);
    for (; row < size; row++) {
      const cell = row * size + column;
      values[cell] = (values[cell]! - product(values, row * size, own, column)) / diagonal;
    }
  }
}

function fourRows(values: Float64Array, first: number, own: number, size: number, column: number): void {
  const second = first + size;
  const third = second + size;
  const fourth = third + size;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let at = 0; at < column; at++) {
    const shared = values[own + at]!;
    a += values[first + at]! * shared;
    b += values[second + at]! * shared;
    c += values[third + at]! * shared;
    d += values[fourth + at]! * shared;
  }
  const diagonal = values[own + column]!;
  values[first + column] = (values[first + column]! - a) / diagonal;
  values[second + column] = (values[second + column]! - b) / diagonal;
  values[third + column] = (values[third + column]! - c) / diagonal;
  values[fourth + column] = (values[fourth + column]! - d) / diagonal;
}

function product(values: Float64Array, a: number, b: number, count: number): number {
  let sum = 0;
  for (let at = 0; at < count; at++) sum += values[a + at]! * values[b + at]!;
  return sum;
}

function subtract(values: Float64Array, row: number, other: number, count: number, factor: number): void {
  for (let at = 0; at < count; at++) values[row + at]! -= factor * values[other + at]!;
}

function divide(values: Float64Array, row: number, count: number, by: number): void {
  for (let at = 0; at < count; at++) values[row + at]! /= by;
}

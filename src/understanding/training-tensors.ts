import type { Matrix } from './matrix.js';
import { multiply } from './tensors.js';

/** The sum of the outer products of rows of the same length with themselves. */
export async function gram(rows: readonly Float32Array[]): Promise<Matrix> {
  const size = rows[0]?.length ?? 0;
  const stacked = stackRows(rows);
  const values = await multiply(transpose(stacked, size), stacked, [size, rows.length, size]);
  return { rows: size, columns: size, values: Float64Array.from(values) };
}

/** The rows, one after the other. */
export function stackRows(rows: readonly Float32Array[]): Float32Array {
  const size = rows[0]?.length ?? 0;
  const stacked = new Float32Array(rows.length * size);
  for (const [at, row] of rows.entries()) stacked.set(row, at * size);
  return stacked;
}

/** Rows and columns of a matrix swapped: far faster than to let a product read across its rows. */
export function transpose(values: Float32Array, columns: number): Float32Array {
  const rows = values.length / columns;
  const swapped = new Float32Array(values.length);
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    for (let column = 0; column < columns; column++) swapped[column * rows + row] = values[start + column]!;
  }
  return swapped;
}

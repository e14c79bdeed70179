import type { Matrix } from './matrix.js';
import { multiply } from './tensors.js';

/** The sum of the outer products of rows of the same length with themselves. */
export async function gram(rows: readonly Float32Array[]): Promise<Matrix> {
  const size = rows[0]?.length ?? 0;
  const values = await multiply(stackColumns(rows), stackRows(rows), [size, rows.length, size]);
  return { rows: size, columns: size, values: Float64Array.from(values) };
}

/** The products of each row with each other row: one result for each of `rows`, in the order of `others`. */
export async function crossProducts(
  rows: readonly Float32Array[],
  others: readonly Float32Array[],
): Promise<Float32Array[]> {
  const size = rows[0]?.length ?? 0;
  const values = await multiply(stackRows(rows), stackColumns(others), [rows.length, size, others.length]);
  return rows.map((_, at) => values.slice(at * others.length, (at + 1) * others.length));
}

/** The rows as a matrix. */
export function stackRows(rows: readonly Float32Array[]): Float32Array {
  const size = rows[0]?.length ?? 0;
  const stacked = new Float32Array(rows.length * size);
  for (const [at, row] of rows.entries()) stacked.set(row, at * size);
  return stacked;
}

/** The rows as the columns of a matrix. */
function stackColumns(rows: readonly Float32Array[]): Float32Array {
  const count = rows.length;
  const size = rows[0]?.length ?? 0;
  const stacked = new Float32Array(count * size);
  for (const [at, row] of rows.entries()) {
    for (let feature = 0; feature < size; feature++) stacked[feature * count + at] = row[feature]!;
  }
  return stacked;
}

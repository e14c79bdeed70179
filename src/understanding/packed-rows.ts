import type { MixedVector } from './sparse.js';

/** A matrix with one byte a number: each row is rounded to 255 steps of its own size. */
export interface PackedRows {
  readonly columns: number;
  readonly bytes: Int8Array;
  /** What a byte of this row is worth. */
  readonly scales: Float32Array;
}

/** Packs a matrix given row after row. Rounding moves a score by far less than a tenth of a percent of its size. */
export function packRows(values: Float32Array, columns: number): PackedRows {
  const bytes = new Int8Array(values.length);
  const scales = Float32Array.from({ length: values.length / columns }, (_, row) => {
    const numbers = values.subarray(row * columns, (row + 1) * columns);
    const scale = numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127 || 1;
    for (const [at, value] of numbers.entries()) bytes[row * columns + at] = Math.round(value / scale);
    return scale;
  });
  return { columns, bytes, scales };
}

/** The sum of the rows at the vector's positions, times its values, plus the last row. */
export function combineRows(rows: PackedRows, { sparse, dense }: MixedVector): Float64Array {
  const sum = new Float64Array(rows.columns);
  const last = rows.scales.length - 1;
  for (const [at, index] of sparse.indices.entries()) addRow(sum, rows, index, sparse.values[at]!);
  for (const [at, value] of dense.entries()) addRow(sum, rows, last - dense.length + at, value);
  addRow(sum, rows, last, 1);
  return sum;
}

function addRow(sum: Float64Array, { columns, bytes, scales }: PackedRows, row: number, times: number): void {
  const factor = times * scales[row]!;
  const start = row * columns;
  for (let column = 0; column < columns; column++) sum[column]! += factor * bytes[start + column]!;
}

/** The product of the vector with each row; four sums at once overlap in the processor. */
export function rowProducts({ columns, bytes, scales }: PackedRows, vector: Float32Array): Float32Array {
  const products = new Float32Array(scales.length);
  for (let row = 0; row < products.length; row++) {
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    const start = row * columns;
    for (let at = 0; at < columns; at += 4) {
      sum0 += bytes[start + at]! * vector[at]!;
      sum1 += bytes[start + at + 1]! * vector[at + 1]!;
      sum2 += bytes[start + at + 2]! * vector[at + 2]!;
      sum3 += bytes[start + at + 3]! * vector[at + 3]!;
    }
    products[row] = (sum0 + sum1 + sum2 + sum3) * scales[row]!;
  }
  return products;
}

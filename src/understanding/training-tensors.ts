import { FREQUENCIES, frequencies, withPhases } from './dense.js';
import { EMBEDDING_SIZE } from './embedding.js';
import type { Matrix } from './matrix.js';
import { multiply } from './tensors.js';

/** The sum of the outer products of the rows with themselves. */
export async function gram(rows: readonly Float32Array[], size: number): Promise<Matrix> {
  const stacked = new Float32Array(rows.length * size);
  const turned = new Float32Array(rows.length * size);
  for (const [at, row] of rows.entries()) {
    stacked.set(row, at * size);
    for (let feature = 0; feature < size; feature++) turned[feature * rows.length + at] = row[feature]!;
  }
  const values = await multiply(turned, stacked, [size, rows.length, size]);
  return { rows: size, columns: size, values: Float64Array.from(values) };
}

/** The kernel features of many centred embeddings at once. */
export async function allKernelFeatures(centred: readonly Float32Array[]): Promise<Float32Array[]> {
  const stacked = new Float32Array(centred.length * EMBEDDING_SIZE);
  for (const [row, vector] of centred.entries()) stacked.set(vector, row * EMBEDDING_SIZE);
  const phases = await multiply(stacked, frequencies, [centred.length, EMBEDDING_SIZE, FREQUENCIES]);
  return centred.map((vector, row) =>
    withPhases(vector, phases.subarray(row * FREQUENCIES, (row + 1) * FREQUENCIES)),
  );
}

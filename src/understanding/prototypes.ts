import { EMBEDDING_SIZE } from './embedding.js';
import { type PackedRows, packRows } from './packed-rows.js';

/** The middle of each class among the centred embeddings, of unit length, a row for each class. */
export type Prototypes = PackedRows;

/** Averages the centred embeddings of each class (nearest-mean classification). */
export function learnPrototypes(centred: readonly Float32Array[], labels: Int32Array, classes: number): Prototypes {
  const prototypes = new Float32Array(classes * EMBEDDING_SIZE);
  for (const [row, vector] of centred.entries()) {
    const start = labels[row]! * EMBEDDING_SIZE;
    for (let at = 0; at < EMBEDDING_SIZE; at++) prototypes[start + at]! += vector[at]!;
  }
  for (let start = 0; start < prototypes.length; start += EMBEDDING_SIZE) {
    const prototype = prototypes.subarray(start, start + EMBEDDING_SIZE);
    const length = Math.sqrt(prototype.reduce((sum, value) => sum + value * value, 0)) || 1;
    for (let at = 0; at < EMBEDDING_SIZE; at++) prototype[at]! /= length;
  }
  return packRows(prototypes, EMBEDDING_SIZE);
}

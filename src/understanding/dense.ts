import { EMBEDDING_SIZE } from './embedding.js';
import { type PackedRows, rowProducts } from './packed-rows.js';

/** How an embedding becomes what the experts on embeddings see. */
export interface DenseMap {
  /** The mean embedding of the training texts. */
  readonly mean: Float32Array;
  /** The principal axes of the centred embeddings, a row each. */
  readonly axes: PackedRows;
}

/** A text's embedding as the experts want it. */
export interface DenseView {
  readonly centred: Float32Array;
  /** How far the centred embedding reaches along each axis. */
  readonly along: Float32Array;
}

/** Both halves of an embedding are brought to unit length on their own. */
const VIEW = EMBEDDING_SIZE / 2;

/** The average of the embeddings. */
export function meanOf(embeddings: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(EMBEDDING_SIZE);
  for (const embedding of embeddings) {
    for (let at = 0; at < EMBEDDING_SIZE; at++) mean[at]! += embedding[at]! / embeddings.length;
  }
  return mean;
}

/** The embedding less the mean, each half of length 1 / sqrt 2: cosines of such vectors tell topics apart best. */
export function centre(mean: Float32Array, embedding: Float32Array): Float32Array {
  const centred = embedding.map((value, at) => value - mean[at]!);
  for (const view of [centred.subarray(0, VIEW), centred.subarray(VIEW)]) {
    const length = Math.sqrt(2 * view.reduce((sum, value) => sum + value * value, 0)) || 1;
    for (let at = 0; at < VIEW; at++) view[at]! /= length;
  }
  return centred;
}

export function toDenseView({ mean, axes }: DenseMap, embedding: Float32Array): DenseView {
  const centred = centre(mean, embedding);
  return { centred, along: rowProducts(axes, centred) };
}

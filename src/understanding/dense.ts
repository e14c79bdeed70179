import { EMBEDDING_SIZE } from './embedding.js';

/** How an embedding becomes the features that the experts on embeddings see. */
export interface DenseMap {
  /** The mean embedding of the training texts. */
  readonly mean: Float32Array;
  /** Centred embeddings of some training texts, one after the other: a feature each says how near a text is. */
  readonly landmarks: Float32Array;
}

/** A text's embedding as the experts want it. */
export interface DenseView {
  readonly centred: Float32Array;
  /** Nearness to each landmark, then the centred embedding, then the constant 1. */
  readonly features: Float32Array;
}

/** Both halves of an embedding are brought to unit length on their own. */
const VIEW = EMBEDDING_SIZE / 2;
/** How much the centred embedding itself weighs among the features; chosen on the CLINC150 validation part. */
const LINEAR_SHARE = 1;

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

export function toDenseView({ mean, landmarks }: DenseMap, embedding: Float32Array): DenseView {
  const centred = centre(mean, embedding);
  return withCosines(centred, cosines(landmarks, centred));
}

/** The view of a text whose cosines with the landmarks are known. */
export function withCosines(centred: Float32Array, cosinesWithLandmarks: Float32Array): DenseView {
  const count = cosinesWithLandmarks.length;
  const features = new Float32Array(count + EMBEDDING_SIZE + 1);
  for (let at = 0; at < count; at++) features[at] = nearness(cosinesWithLandmarks[at]!);
  for (let at = 0; at < EMBEDDING_SIZE; at++) features[count + at] = LINEAR_SHARE * centred[at]!;
  features[count + EMBEDDING_SIZE] = 1;
  return { centred, features };
}

/** The Gaussian kernel exp(-|a - b|^2) of two vectors of unit length. */
function nearness(cosine: number): number {
  return Math.exp(2 * (cosine - 1));
}

/** The products of the vector with each of the rows of its length; four sums at once overlap in the processor. */
export function cosines(rows: Float32Array, vector: Float32Array): Float32Array {
  const size = vector.length;
  return Float32Array.from({ length: rows.length / size }, (_, row) => {
    const start = row * size;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let at = 0; at < size; at += 4) {
      sum0 += rows[start + at]! * vector[at]!;
      sum1 += rows[start + at + 1]! * vector[at + 1]!;
      sum2 += rows[start + at + 2]! * vector[at + 2]!;
      sum3 += rows[start + at + 3]! * vector[at + 3]!;
    }
    return sum0 + sum1 + sum2 + sum3;
  });
}

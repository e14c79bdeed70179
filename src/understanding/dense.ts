import { EMBEDDING_SIZE } from './embedding.js';
import { seededRandom } from './random.js';

/** How embeddings become the numbers that the dense scorers see: fixed by the mean of the training embeddings. */
export interface DenseMap {
  readonly mean: Float32Array;
}

/** Both halves of an embedding (see {@link EMBEDDING_SIZE}) are brought to unit length on their own. */
const VIEW = EMBEDDING_SIZE / 2;
/** Random frequencies; each gives a cosine and a sine. */
export const FREQUENCIES = 256;
/** The kernel approximated is exp(-GAMMA * squared distance). */
const GAMMA = 1;
/** Numbers that {@link kernelFeatures} returns. */
export const KERNEL_FEATURES = 2 * FREQUENCIES + EMBEDDING_SIZE;

/** Learns the mean embedding of the training texts. */
export function learnDenseMap(embeddings: readonly Float32Array[]): DenseMap {
  const mean = new Float32Array(EMBEDDING_SIZE);
  for (const embedding of embeddings) {
    for (let at = 0; at < EMBEDDING_SIZE; at++) mean[at]! += embedding[at]! / embeddings.length;
  }
  return { mean };
}

/** The embedding less the mean, each half of length 1 / sqrt 2: cosines of such vectors tell topics apart best. */
export function centre({ mean }: DenseMap, embedding: Float32Array): Float32Array {
  const centred = embedding.map((value, at) => value - mean[at]!);
  for (const view of [centred.subarray(0, VIEW), centred.subarray(VIEW)]) {
    const length = Math.sqrt(2 * view.reduce((sum, value) => sum + value * value, 0)) || 1;
    for (let at = 0; at < VIEW; at++) view[at]! /= length;
  }
  return centred;
}

/** A centred embedding followed by its random Fourier features (Rahimi and Recht 2007, for the Gaussian kernel). */
export function kernelFeatures(centred: Float32Array): Float32Array {
  const phases = new Float32Array(FREQUENCIES);
  for (let at = 0; at < EMBEDDING_SIZE; at++) {
    const value = centred[at]!;
    const start = at * FREQUENCIES;
    for (let frequency = 0; frequency < FREQUENCIES; frequency++) {
      phases[frequency]! += frequencies[start + frequency]! * value;
    }
  }
  return withPhases(centred, phases);
}

/** {@link kernelFeatures} where the phases (the embedding times {@link frequencies}) are known. */
export function withPhases(centred: Float32Array, phases: Float32Array): Float32Array {
  const features = new Float32Array(KERNEL_FEATURES);
  features.set(centred);
  const scale = Math.sqrt(1 / FREQUENCIES);
  for (const [frequency, phase] of phases.entries()) {
    features[EMBEDDING_SIZE + 2 * frequency] = Math.cos(phase) * scale;
    features[EMBEDDING_SIZE + 2 * frequency + 1] = Math.sin(phase) * scale;
  }
  return features;
}

/** Numbers of row after row, one row for each of the {@link EMBEDDING_SIZE}, one column for each frequency. */
export const frequencies = gaussian(FREQUENCIES * EMBEDDING_SIZE, Math.sqrt(2 * GAMMA));

/** Normally distributed numbers (Box and Muller 1958), the same in every process. */
function gaussian(count: number, deviation: number): Float32Array {
  const random = seededRandom(1);
  return Float32Array.from({ length: count }, () => {
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    return deviation * radius * Math.cos(2 * Math.PI * random());
  });
}

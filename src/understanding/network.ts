import type { DenseView } from './dense.js';
import { type PackedRows, rowProducts } from './packed-rows.js';
import { SKETCH_SIZE } from './sketch.js';

/** Brings a text's two views to the size that a network learns well from. */
export interface InputScale {
  /** The mean sketch of the training texts. */
  readonly mean: Float32Array;
  /** What the centred sketch is multiplied by. */
  readonly factor: number;
}

/** One hidden layer of rectified linear units. Several networks' mean is one network with all their units. */
export interface Network {
  readonly input: InputScale;
  /** A row for each hidden unit. */
  readonly hidden: PackedRows;
  readonly hiddenBias: Float32Array;
  /** A row for each class. */
  readonly output: PackedRows;
  readonly outputBias: Float32Array;
}

/** Keeps the numbers of the embedding's view near the deviation that weights start from. */
const DENSE_FACTOR = Math.sqrt(512);

/** What a network sees of a text: its embedding along the principal axes, then the sketch of its n-grams. */
export function toInput({ mean, factor }: InputScale, { along }: DenseView, sketch: Float32Array): Float32Array {
  const input = new Float32Array(along.length + SKETCH_SIZE);
  for (let at = 0; at < along.length; at++) input[at] = DENSE_FACTOR * along[at]!;
  for (let at = 0; at < SKETCH_SIZE; at++) input[along.length + at] = factor * (sketch[at]! - mean[at]!);
  return input;
}

/** The scores of all classes, before any softmax. */
export function networkScores({ hidden, hiddenBias, output, outputBias }: Network, input: Float32Array): Float64Array {
  const units = rowProducts(hidden, input);
  for (let at = 0; at < units.length; at++) units[at] = Math.max(units[at]! + hiddenBias[at]!, 0);
  return Float64Array.from(rowProducts(output, units), (score, label) => score + outputBias[label]!);
}

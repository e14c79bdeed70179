import { runInThread } from '../worker-thread.js';
import type { DenseView } from './dense.js';
import { type InputScale, type Network, toInput } from './network.js';
import type { NetworkOrder } from './network-worker.js';
import { packRows } from './packed-rows.js';
import { SKETCH_SIZE, sketchOf } from './sketch.js';
import type { SparseVector } from './sparse.js';
import type { Layers, NetworkProblem, Schedule } from './train-network.js';
import { stackRows, transpose } from './training-tensors.js';

/** What the networks learn from: one of each for every text. */
export interface NetworkTexts {
  readonly views: readonly DenseView[];
  readonly vectors: readonly SparseVector[];
  /** The class number of each text. */
  readonly labels: Int32Array;
  readonly classes: number;
}

/** Hidden units of one network. */
const UNITS = 512;
/** How much the sketch weighs beside the embedding; chosen on the CLINC150 validation part. */
const SKETCH_FACTOR = 0.7;

/**
 * Trains as many networks as told, each in a thread of its own, on the same texts with other chances, and puts them
 * together as one.
 */
export async function learnNetworks(
  { views, vectors, labels, classes }: NetworkTexts,
  count: number,
  schedule: Schedule,
): Promise<Network> {
  const sketches = vectors.map(sketchOf);
  const input = inputScaleOf(sketches);
  const inputs = stackRows(views.map((view, row) => toInput(input, view, sketches[row]!)));
  const width = inputs.length / views.length;
  const problem = { inputs, width, labels, classes, units: UNITS };
  const all = await trainInThreads(problem, schedule, count);
  const units = stackRows(all.map(({ hidden }) => transpose(hidden, UNITS)));
  const output = stackRows(all.map((layers) => layers.output.map((weight) => weight / count)));
  return {
    input,
    hidden: packRows(units, width),
    hiddenBias: stackRows(all.map(({ hiddenBias }) => hiddenBias)),
    output: packRows(transpose(output, classes), UNITS * count),
    outputBias: all[0]!.outputBias.map(
      (_, label) => all.reduce((sum, { outputBias }) => sum + outputBias[label]!, 0) / count,
    ),
  };
}

/** Trains networks on the same problem with other chances, each in a thread of its own. */
export function trainInThreads(problem: NetworkProblem, schedule: Schedule, count: number): Promise<Layers[]> {
  return Promise.all(
    Array.from({ length: count }, (_, seed) => {
      const order: NetworkOrder = { problem, schedule, seed };
      return runInThread(import.meta.url, 'network-worker', order) as Promise<Layers>;
    }),
  );
}

/** One deviation serves all numbers of a sketch: chance gives them like ones. */
function inputScaleOf(sketches: readonly Float32Array[]): InputScale {
  const mean = new Float32Array(SKETCH_SIZE);
  let squares = 0;
  for (const sketch of sketches) {
    for (let at = 0; at < SKETCH_SIZE; at++) {
      mean[at]! += sketch[at]! / sketches.length;
      squares += sketch[at]! ** 2 / sketches.length;
    }
  }
  const variance = mean.reduce((rest, value) => rest - value * value, squares) / SKETCH_SIZE;
  return { mean, factor: variance > 0 ? SKETCH_FACTOR / Math.sqrt(variance) : 0 };
}

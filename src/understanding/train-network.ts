import { adamStep, type Learned, learned } from './adam.js';
import { dropout } from './dropout.js';
import { seededRandom, shuffle } from './random.js';
import { multiply } from './tensors.js';
import { transpose } from './training-tensors.js';

/** The layers of one network, as training leaves them: a row for each input, then a row for each hidden unit. */
export interface Layers {
  readonly hidden: Float32Array;
  readonly hiddenBias: Float32Array;
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

export interface NetworkProblem {
  /** A row for each text. */
  readonly inputs: Float32Array;
  readonly width: number;
  /** The class number of each row. */
  readonly labels: Int32Array;
  readonly classes: number;
  /** Hidden units. */
  readonly units: number;
}

/** How long to learn, and in what steps. */
export interface Schedule {
  readonly epochs: number;
  /** Texts a step. */
  readonly batch: number;
  /** The rate of the first step; it falls evenly to 0. */
  readonly rate: number;
}

/** All chosen on the CLINC150 validation part. */
const INPUT_DROPOUT = 0.2;
const HIDDEN_DROPOUT = 0.5;
const LABEL_SMOOTHING = 0.1;
const DECAY = 0.02;

type Shape = Pick<NetworkProblem, 'width' | 'classes' | 'units'>;

/** The texts of one step, and what the network made of them. */
interface Pass {
  /** Inputs after dropout, a row for each text. */
  readonly seen: Float32Array;
  /** What each unit's slope is multiplied by: 0 where it is silent or dropped. */
  readonly gates: Float32Array;
  /** What the units pass on. */
  readonly fired: Float32Array;
  /** The slope of the loss by each score. */
  readonly slopes: Float32Array;
}

/**
 * Trains one network by Adam on softmax cross-entropy with smoothed labels (Szegedy et al. 2016) and dropout (Srivastava
 * et al. 2014). The same problem and seed give the same layers.
 */
export async function trainNetwork(problem: NetworkProblem, schedule: Schedule, seed: number): Promise<Layers> {
  const random = seededRandom(seed);
  const layers = startLayers(problem, random);
  const order = Int32Array.from(problem.labels.keys());
  const steps = schedule.epochs * Math.ceil(order.length / schedule.batch);
  let step = 0;
  for (let epoch = 0; epoch < schedule.epochs; epoch++) {
    shuffle(order, random);
    for (let start = 0; start < order.length; start += schedule.batch) {
      step += 1;
      const rows = order.subarray(start, start + schedule.batch);
      const pass = await forward(layers, problem, rows, random);
      const rate = schedule.rate * (1 - step / (steps + 1));
      await backward(layers, problem, pass, { step, rate });
    }
  }
  const { hidden, hiddenBias, output, outputBias } = layers;
  return {
    hidden: hidden.values,
    hiddenBias: hiddenBias.values,
    output: output.values,
    outputBias: outputBias.values,
  };
}

type LearnedLayers = Readonly<Record<keyof Layers, Learned>>;

/** Weights that keep the deviation of what passes through (He et al. 2015). */
function startLayers({ width, classes, units }: Shape, random: () => number): LearnedLayers {
  return {
    hidden: learned(normal(width * units, Math.sqrt(2 / width), random), DECAY),
    hiddenBias: learned(new Float32Array(units), 0),
    output: learned(normal(units * classes, Math.sqrt(1 / units), random), DECAY),
    outputBias: learned(new Float32Array(classes), 0),
  };
}

/** Normally distributed numbers (Box and Muller 1958). */
function normal(count: number, deviation: number, random: () => number): Float32Array {
  return Float32Array.from({ length: count }, () => {
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    return deviation * radius * Math.cos(2 * Math.PI * random());
  });
}

async function forward(
  layers: LearnedLayers,
  { inputs, width, labels, classes, units }: NetworkProblem,
  rows: Int32Array,
  random: () => number,
): Promise<Pass> {
  const seen = dropout(rows.length * width, INPUT_DROPOUT, random);
  for (const [at, row] of rows.entries()) {
    for (let column = 0; column < width; column++) seen[at * width + column]! *= inputs[row * width + column]!;
  }
  const fired = await multiply(seen, layers.hidden.values, [rows.length, width, units]);
  const gates = dropout(fired.length, HIDDEN_DROPOUT, random);
  for (let at = 0; at < fired.length; at++) {
    const value = fired[at]! + layers.hiddenBias.values[at % units]!;
    if (value <= 0) gates[at] = 0;
    fired[at] = value * gates[at]!;
  }
  const slopes = await multiply(fired, layers.output.values, [rows.length, units, classes]);
  for (const [at, row] of rows.entries()) {
    const scores = slopes.subarray(at * classes, (at + 1) * classes);
    toSlopes(scores, layers.outputBias.values, labels[row]!, rows.length);
  }
  return { seen, gates, fired, slopes };
}

/** Turns scores, still without their bias, into the slopes of the mean loss of `count` texts: softmax less target. */
function toSlopes(scores: Float32Array, bias: Float32Array, label: number, count: number): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at++) highest = Math.max(highest, scores[at]! + bias[at]!);
  let total = 0;
  for (let at = 0; at < scores.length; at++) {
    scores[at] = Math.exp(scores[at]! + bias[at]! - highest);
    total += scores[at]!;
  }
  for (let at = 0; at < scores.length; at++) {
    const target = LABEL_SMOOTHING / scores.length + (at === label ? 1 - LABEL_SMOOTHING : 0);
    scores[at] = (scores[at]! / total - target) / count;
  }
}

async function backward(
  { hidden, hiddenBias, output, outputBias }: LearnedLayers,
  { width, classes, units }: Shape,
  { seen, gates, fired, slopes }: Pass,
  pace: { step: number; rate: number },
): Promise<void> {
  const count = slopes.length / classes;
  const unitSlopes = await multiply(slopes, transpose(output.values, classes), [count, classes, units]);
  for (let at = 0; at < unitSlopes.length; at++) unitSlopes[at]! *= gates[at]!;
  adamStep(output, await multiply(transpose(fired, units), slopes, [units, count, classes]), pace);
  adamStep(outputBias, columnSums(slopes, classes), pace);
  adamStep(hidden, await multiply(transpose(seen, width), unitSlopes, [width, count, units]), pace);
  adamStep(hiddenBias, columnSums(unitSlopes, units), pace);
}

function columnSums(values: Float32Array, columns: number): Float32Array {
  const sums = new Float32Array(columns);
  for (let at = 0; at < values.length; at++) sums[at % columns]! += values[at]!;
  return sums;
}

import { type PackedRows, packRows } from './packed-rows.js';
import { seededRandom, shuffle } from './random.js';
import type { MixedVector } from './sparse.js';

export interface SvmOptions {
  /** How much a training error costs; positive. */
  readonly cost: number;
  /** Rounds, fewer when a class has converged. Each begins with a pass over all examples. */
  readonly rounds: number;
  /** Passes a round; those after the first leave out what the first found well on the right side. */
  readonly passes: number;
  readonly seed: number;
}

/** A class has converged when the projected gradients of a pass over all lie this close together (LIBLINEAR's default is 0.1). */
const TOLERANCE = 0.1;

/** What one class's machine knows: a weight for each position, for each dense number, and for the constant 1. */
interface Machine {
  readonly sparse: Float64Array;
  readonly dense: Float64Array;
  bias: number;
}

/**
 * Trains one-against-the-rest linear support vector machines with squared hinge loss by dual coordinate descent
 * (Hsieh et al. 2008, "A Dual Coordinate Descent Method for Large-scale Linear SVM", algorithms 1 and 3, but leaving out
 * more, and looking at all again: most texts are on the right side of most classes, so passes over all cost the most).
 * @param vectors with dense parts of the same even length, which may be 0
 * @param labels class number of each vector, from 0
 * @param size how many positions the sparse parts have, and how many classes there are
 * @returns a row of class scores for each position, for each dense number, and a last row for the constant 1
 */
export function trainSvm(
  vectors: readonly MixedVector[],
  labels: Int32Array,
  size: { features: number; classes: number },
  options: SvmOptions,
): PackedRows {
  const { features, classes } = size;
  const breadth = vectors[0]!.dense.length;
  const order = Int32Array.from(vectors.keys());
  shuffle(order, seededRandom(options.seed));
  const mixed = Array.from(order, (row) => copyOf(vectors[row]!));
  const weights = new Float32Array((features + breadth + 1) * classes);
  const machine: Machine = { sparse: new Float64Array(features), dense: new Float64Array(breadth), bias: 0 };
  const squares = Float64Array.from(mixed, ({ sparse, dense }) => 1 + squareOf(sparse.values) + squareOf(dense));
  for (let target = 0; target < classes; target++) {
    machine.sparse.fill(0);
    machine.dense.fill(0);
    machine.bias = 0;
    const signs = Int8Array.from(order, (row) => (labels[row] === target ? 1 : -1));
    trainOne({ vectors: mixed, signs, squares }, machine, options);
    for (let at = 0; at < features; at++) weights[at * classes + target] = machine.sparse[at]!;
    for (let at = 0; at < breadth; at++) weights[(features + at) * classes + target] = machine.dense[at]!;
    weights[(features + breadth) * classes + target] = machine.bias;
  }
  return packRows(weights, classes);
}

/** Copies made in the order of reading lie in memory in that order: passes over all take half the time. */
function copyOf({ sparse, dense }: MixedVector): MixedVector {
  return { sparse: { indices: sparse.indices.slice(), values: sparse.values.slice() }, dense: dense.slice() };
}

interface Task {
  readonly vectors: readonly MixedVector[];
  /** 1 for a vector of the class, -1 for another. */
  readonly signs: Int8Array;
  /** The squared length of each vector. */
  readonly squares: Float64Array;
}

function trainOne(task: Task, machine: Machine, { cost, rounds, passes, seed }: SvmOptions): void {
  const alphas = new Float64Array(task.vectors.length);
  const random = seededRandom(seed);
  for (let round = 0; round < rounds; round++) {
    const first = descend(task, machine, alphas, { active: Int32Array.from(task.vectors.keys()), cost });
    if (first.spread < TOLERANCE) return;
    let { active } = first;
    for (let pass = 1; pass < passes; pass++) {
      shuffle(active, random);
      active = descend(task, machine, alphas, { active, cost }).active;
    }
  }
}

/** One pass over the active vectors: those that stay active, and how far apart their projected gradients were. */
function descend(
  { vectors, signs, squares }: Task,
  machine: Machine,
  alphas: Float64Array,
  { active, cost }: { active: Int32Array<ArrayBuffer>; cost: number },
): { active: Int32Array<ArrayBuffer>; spread: number } {
  const diagonal = 0.5 / cost;
  let highest = Number.NEGATIVE_INFINITY;
  let lowest = Number.POSITIVE_INFINITY;
  let kept = 0;
  for (const row of active) {
    const vector = vectors[row]!;
    const alpha = alphas[row]!;
    const gradient = signs[row]! * scoreOf(machine, vector) - 1 + diagonal * alpha;
    if (alpha === 0 && gradient >= 0) continue;
    active[kept++] = row;
    highest = Math.max(highest, gradient);
    lowest = Math.min(lowest, gradient);
    const next = Math.max(alpha - gradient / (squares[row]! + diagonal), 0);
    alphas[row] = next;
    learn(machine, vector, (next - alpha) * signs[row]!);
  }
  return { active: active.subarray(0, kept), spread: kept === 0 ? 0 : highest - lowest };
}

/** Two sums at once over the dense part overlap in the processor. */
function scoreOf({ sparse: weights, dense: denseWeights, bias }: Machine, { sparse, dense }: MixedVector): number {
  const { indices, values } = sparse;
  let score = bias;
  for (let at = 0; at < indices.length; at++) score += weights[indices[at]!]! * values[at]!;
  let other = 0;
  for (let at = 0; at + 1 < dense.length; at += 2) {
    score += denseWeights[at]! * dense[at]!;
    other += denseWeights[at + 1]! * dense[at + 1]!;
  }
  return score + other;
}

function learn(machine: Machine, { sparse, dense }: MixedVector, step: number): void {
  const { sparse: weights, dense: denseWeights } = machine;
  const { indices, values } = sparse;
  for (let at = 0; at < indices.length; at++) weights[indices[at]!]! += step * values[at]!;
  for (let at = 0; at < dense.length; at++) denseWeights[at]! += step * dense[at]!;
  machine.bias += step;
}

function squareOf(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

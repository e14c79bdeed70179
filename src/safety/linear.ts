import { type Features, slotCount } from './features.js';

/** A line between two classes: positive scores are the first class. */
export interface Linear {
  readonly weights: Float32Array;
  readonly bias: number;
}

export interface Example {
  readonly features: Features;
  readonly positive: boolean;
  /** How much a mistake on it costs; above 0. */
  readonly cost: number;
}

const passes = 12;
const biasValue = 0.5;

export function score(line: Linear, { slots, values }: Features): number {
  let sum = line.bias;
  for (let at = 0; at < slots.length; at++) sum += line.weights[slots[at]!]! * values[at]!;
  return sum;
}

/** Order of a pass: the same on every machine. */
function shuffled(length: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, index) => index);
  let state = seed;
  for (let at = length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/**
 * L2-regularised squared-hinge SVM by dual coordinate descent (Hsieh et al., 2008, algorithm 1).
 * Deterministic: the same examples in the same order give the same line.
 */
export function trainLinear(examples: readonly Example[]): Linear {
  const weights = new Float32Array(slotCount);
  let bias = 0;
  const alphas = new Float32Array(examples.length);
  const squares = examples.map(({ features }) => features.values.reduce((sum, value) => sum + value * value, 0));
  for (let pass = 0; pass < passes; pass++) {
    for (const index of shuffled(examples.length, pass + 1)) {
      const { features, positive, cost } = examples[index]!;
      const { slots, values } = features;
      const side = positive ? 1 : -1;
      let margin = bias;
      for (let at = 0; at < slots.length; at++) margin += weights[slots[at]!]! * values[at]!;
      const softness = 1 / (2 * cost);
      const alpha = alphas[index]!;
      const gradient = side * margin - 1 + softness * alpha;
      const curve = squares[index]! + biasValue * biasValue + softness;
      const next = Math.max(0, alpha - gradient / curve);
      if (next === alpha) continue;
      alphas[index] = next;
      const step = side * (next - alpha);
      for (let at = 0; at < slots.length; at++) weights[slots[at]!] = weights[slots[at]!]! + step * values[at]!;
      bias += step * biasValue * biasValue;
    }
  }
  return { weights, bias };
}

import { solveSymmetric } from './matrix.js';

/** The probability of yes: 1 / (1 + exp(-(bias + weights * features))). */
export interface Logistic {
  readonly weights: readonly number[];
  readonly bias: number;
}

export interface LogisticExample {
  readonly features: readonly number[];
  readonly yes: boolean;
}

const ROUNDS = 25;
/** Keeps the weights of standardised features finite when yes and no are perfectly separable. */
const RIDGE = 1;

/** Logistic regression by Newton's method; yes and no weigh the same in sum, however many there are of each. */
export function learnLogistic(examples: readonly LogisticExample[]): Logistic {
  const size = examples[0]?.features.length ?? 0;
  const scales = Array.from({ length: size }, (_, at) => standardise(examples.map(({ features }) => features[at]!)));
  const yes = examples.filter((example) => example.yes).length;
  const half = examples.length / 2;
  const rows = examples.map((example) => ({
    target: example.yes ? 1 : 0,
    share: half / (example.yes ? yes : examples.length - yes),
    values: [...example.features.map((value, at) => (value - scales[at]!.mean) / scales[at]!.deviation), 1],
  }));
  const found = new Float64Array(size + 1);
  for (let round = 0; round < ROUNDS; round++) newtonStep(rows, found);
  const weights = scales.map(({ deviation }, at) => found[at]! / deviation);
  const shift = scales.reduce((sum, { mean }, at) => sum + weights[at]! * mean, 0);
  return { weights, bias: found[size]! - shift };
}

/** The probability of yes, 0 to 1. */
export function probability({ weights, bias }: Logistic, features: readonly number[]): number {
  return sigmoid(weights.reduce((sum, weight, at) => sum + weight * features[at]!, bias));
}

interface Row {
  readonly target: number;
  readonly share: number;
  readonly values: readonly number[];
}

function newtonStep(rows: readonly Row[], found: Float64Array): void {
  const size = found.length;
  const curvature = { rows: size, columns: size, values: new Float64Array(size * size) };
  const step = { rows: size, columns: 1, values: found.map((weight) => -RIDGE * weight) };
  for (const { target, share, values } of rows) {
    const p = sigmoid(values.reduce((sum, value, at) => sum + value * found[at]!, 0));
    for (let a = 0; a < size; a++) {
      step.values[a]! += share * (target - p) * values[a]!;
      for (let b = 0; b < size; b++) {
        curvature.values[a * size + b]! += share * p * (1 - p) * values[a]! * values[b]!;
      }
    }
  }
  for (let at = 0; at < size; at++) curvature.values[at * size + at]! += RIDGE;
  solveSymmetric(curvature, step);
  for (let at = 0; at < size; at++) found[at]! += step.values[at]!;
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function standardise(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}

import { solveSymmetric } from './matrix.js';

/** What one expert thinks of one text: a score for each class. */
export type Scores = Float64Array;

const ROUNDS = 20;
const RIDGE = 1e-3;

/** The class probabilities that follow from the experts' scores: softmax of their weighted sum. */
export function blend(weights: readonly number[], scores: readonly Scores[]): Float64Array {
  const sum = new Float64Array(scores[0]!.length);
  for (const [expert, weight] of weights.entries()) {
    for (let at = 0; at < sum.length; at++) sum[at]! += weight * scores[expert]![at]!;
  }
  const highest = sum.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const powers = sum.map((value) => Math.exp(value - highest));
  const total = powers.reduce((all, value) => all + value, 0);
  return powers.map((value) => value / total);
}

/**
 * Learns how much to trust each expert, and with that the temperature, from texts that the experts were not trained on:
 * the weights under which the right classes are likeliest (Newton's method on the log loss, started at `start`).
 */
export function learnBlend(held: readonly { scores: readonly Scores[]; label: number }[], start: number[]): number[] {
  const size = start.length;
  let weights = start;
  for (let round = 0; round < ROUNDS; round++) {
    const curvature = { rows: size, columns: size, values: new Float64Array(size * size) };
    const step = { rows: size, columns: 1, values: Float64Array.from(weights, (weight) => -RIDGE * weight) };
    for (const { scores, label } of held) addText(curvature.values, step.values, { scores, label }, weights);
    solveSymmetric(curvature, step, RIDGE);
    weights = weights.map((weight, at) => Math.max(0, weight + step.values[at]!));
  }
  return weights;
}

function addText(
  curvature: Float64Array,
  step: Float64Array,
  { scores, label }: { scores: readonly Scores[]; label: number },
  weights: readonly number[],
): void {
  const size = weights.length;
  const chances = blend(weights, scores);
  const means = scores.map((one) => one.reduce((sum, score, at) => sum + chances[at]! * score, 0));
  for (let a = 0; a < size; a++) {
    step[a]! += scores[a]![label]! - means[a]!;
    for (let b = 0; b < size; b++) {
      let covariance = 0;
      for (let at = 0; at < chances.length; at++) {
        covariance += chances[at]! * (scores[a]![at]! - means[a]!) * (scores[b]![at]! - means[b]!);
      }
      curvature[a * size + b]! += covariance;
    }
  }
}

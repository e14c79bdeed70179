/** What one expert thinks of one text: a score for each class. */
export type Scores = Float64Array;

export interface LabelledScores {
  readonly scores: readonly Scores[];
  /** The number of the right class. */
  readonly label: number;
}

const ROUNDS = 20;

/** The class probabilities that follow from the experts' scores: softmax of their weighted sum. */
export function blend(weights: readonly number[], scores: readonly Scores[]): Float64Array {
  const sum = weightedSum(weights, scores);
  const highest = sum.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const powers = sum.map((value) => Math.exp(value - highest));
  const total = powers.reduce((all, value) => all + value, 0);
  return powers.map((value) => value / total);
}

export function weightedSum(weights: readonly number[], scores: readonly Scores[]): Float64Array {
  const sum = new Float64Array(scores[0]!.length);
  for (const [expert, weight] of weights.entries()) {
    for (let at = 0; at < sum.length; at++) sum[at]! += weight * scores[expert]![at]!;
  }
  return sum;
}

/**
 * Learns the temperature from texts that the experts were not trained on. How much each expert counts is given: learned
 * weights follow the log loss and cost accuracy (see docs/quality.md).
 * @param trust how much each expert's score counts
 * @returns weights for {@link blend}, in the proportions of `trust`
 */
export function learnBlend(held: readonly LabelledScores[], trust: readonly number[]): number[] {
  const sums = held.map(({ scores, label }) => ({ sum: weightedSum(trust, scores), label }));
  let inverseTemperature = 1;
  for (let round = 0; round < ROUNDS; round++) {
    let slope = 0;
    let curvature = Number.EPSILON;
    for (const { sum, label } of sums) {
      const chances = blend([inverseTemperature], [sum]);
      const mean = sum.reduce((all, value, at) => all + chances[at]! * value, 0);
      slope += sum[label]! - mean;
      curvature += sum.reduce((all, value, at) => all + chances[at]! * (value - mean) ** 2, 0);
    }
    inverseTemperature = Math.min(
      Math.max(inverseTemperature + slope / curvature, inverseTemperature / 2),
      inverseTemperature * 2,
    );
  }
  return trust.map((weight) => weight * inverseTemperature);
}

/** How far one expert's scores of the same text lie apart: their deviation from their mean, over all texts. */
export function deviation(all: readonly Scores[]): number {
  let squares = 0;
  let count = 0;
  for (const scores of all) {
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    for (const score of scores) squares += (score - mean) ** 2;
    count += scores.length;
  }
  return Math.sqrt(squares / count) || 1;
}

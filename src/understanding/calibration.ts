import { blend, deviation, learnBlend, weightedSum } from './blend.js';
import type { Opinion } from './experts.js';
import { type Logistic, learnLogistic, probability } from './logistic.js';

/** How to read experts' opinions as probabilities: learned from texts that the experts were not trained on. */
export interface Calibration {
  /** The weight of each expert in telling which class a text is of. */
  readonly weights: readonly number[];
  /** The weight of each expert in telling how familiar a text is. */
  readonly familiarity: readonly number[];
  /** From familiarity and the share of unknown words to the probability that a text is in scope. */
  readonly scope: Logistic;
}

/** A text that the experts were not trained on. */
export interface HeldOutText {
  readonly opinion: Opinion;
  /** The number of its class, or undefined when the experts know nothing of its class: it is out of their scope. */
  readonly label: number | undefined;
}

export interface Reading {
  /** The probability of each class, given that the text is in scope. */
  readonly chances: Float64Array;
  readonly inScope: number;
}

/** How much each expert counts once its scores' deviation is 1; chosen on the train and val parts of CLINC150 and BANKING77. */
const TRUST = {
  quick: { classes: [1], familiarity: [1] },
  /** N-grams, prototypes, joint machines, networks. */
  full: { classes: [0.3, 0.3, 1, 1.5], familiarity: [0.7, 1, 0, 1] },
};
/** The temperature's inverse where there are too few texts to learn it from. */
const DEFAULT_SHARPNESS = 0.5;
const FEWEST_TEXTS = 10;

/** Without examples of texts out of scope, unknown words alone decide. */
const CAUTIOUS: Logistic = { weights: [0, -8], bias: 4 };

/** @param kind whether the opinions are of the n-gram expert alone or of all */
export function learnCalibration(held: readonly HeldOutText[], kind: keyof typeof TRUST): Calibration {
  const inside = held.flatMap(({ opinion, label }) => (label === undefined ? [] : [{ scores: opinion.scores, label }]));
  const comparable = (trust: readonly number[]) =>
    trust.map((share, expert) => share / deviation(inside.map(({ scores }) => scores[expert]!)));
  const classes = comparable(TRUST[kind].classes);
  const familiarity = comparable(TRUST[kind].familiarity);
  const examples = held.map(({ opinion, label }) => ({
    features: evidence(familiarity, opinion),
    yes: label !== undefined,
  }));
  const enoughInside = inside.length >= FEWEST_TEXTS;
  return {
    weights: enoughInside ? learnBlend(inside, classes) : classes.map((weight) => weight * DEFAULT_SHARPNESS),
    familiarity,
    scope: enoughInside && held.length - inside.length >= FEWEST_TEXTS ? learnLogistic(examples) : CAUTIOUS,
  };
}

export function read({ weights, familiarity, scope }: Calibration, opinion: Opinion): Reading {
  return { chances: blend(weights, opinion.scores), inScope: probability(scope, evidence(familiarity, opinion)) };
}

/** Familiar is what some class, or a few that are alike, score far above the average of all classes. */
function evidence(
  familiarity: readonly number[],
  { scores, unknown }: Opinion,
): [familiarity: number, unknown: number] {
  const sum = weightedSum(familiarity, scores);
  const mean = sum.reduce((all, score) => all + score, 0) / sum.length;
  const highest = Math.max(...sum);
  const powers = sum.reduce((all, score) => all + Math.exp(score - highest), 0);
  return [highest + Math.log(powers) - mean, unknown];
}

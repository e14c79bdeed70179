import { blend, learnBlend } from './blend.js';
import type { Opinion } from './experts.js';
import { type Logistic, type LogisticExample, learnLogistic, probability } from './logistic.js';

/** How to read experts' opinions as probabilities: learned from texts that the experts were not trained on. */
export interface Calibration {
  /** The trust in each expert. */
  readonly weights: readonly number[];
  /** From {@link evidence} to the probability that the text is in scope. */
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

/** How much each expert counts, the one on n-grams first; chosen on the CLINC150 validation part. */
const TRUST = [1, 1.2, 0.5];
/** The weight of each expert where a training set is too small to learn it from. */
const DEFAULT_WEIGHT = 6;
const FEWEST_TEXTS = 10;

/** @param experts how many experts the opinions are of */
export function learnCalibration(held: readonly HeldOutText[], experts: number): Calibration {
  const trust = TRUST.slice(0, experts);
  const inside = held.flatMap(({ opinion, label }) => (label === undefined ? [] : [{ scores: opinion.scores, label }]));
  const weights = inside.length < FEWEST_TEXTS ? trust.map(() => DEFAULT_WEIGHT) : learnBlend(inside, trust);
  const examples = held.map(
    ({ opinion, label }): LogisticExample => ({ features: evidence(weights, opinion), yes: label !== undefined }),
  );
  const enough = inside.length >= FEWEST_TEXTS && held.length - inside.length >= FEWEST_TEXTS;
  return { weights, scope: enough ? learnLogistic(examples) : cautious(experts) };
}

export function read({ weights, scope }: Calibration, opinion: Opinion): Reading {
  return { chances: blend(weights, opinion.scores), inScope: probability(scope, evidence(weights, opinion)) };
}

/** What tells texts in scope from others: how sure each expert is of its best class, how clear the lead is, unknown words. */
function evidence(weights: readonly number[], { scores, unknown }: Opinion): number[] {
  const chances = blend(weights, scores);
  const best = chances.indexOf(Math.max(...chances));
  const total = (at: number) => weights.reduce((sum, weight, expert) => sum + weight * scores[expert]![at]!, 0);
  const rival = Math.max(...chances.map((_, at) => (at === best ? Number.NEGATIVE_INFINITY : total(at))));
  const lead = Number.isFinite(rival) ? total(best) - rival : 0;
  return [total(best), lead, chances[best]!, unknown, ...scores.map((one) => one[best]!)];
}

/** Without examples of texts out of scope, unknown words alone decide. */
function cautious(experts: number): Logistic {
  return { weights: [0, 0, 0, -8, ...new Array<number>(experts).fill(0)], bias: 4 };
}

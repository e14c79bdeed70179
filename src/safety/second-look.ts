import { setImmediate as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { SafetyLabel } from './model.js';
import type { Screening } from './screen.js';

/**
 * The second look: where the screen was near an alarm, the meaning of the whole message decides.
 * It only ever raises, and needs the sentence encoder; the screen never waits for it.
 */
export interface SecondLook {
  /** Weights of the embedding's numbers, then the bias: danger (positive) against calm. */
  readonly danger: readonly number[];
  /** Emergency (positive) against crisis; only asked of dangers. */
  readonly urgency: readonly number[];
}

export const secondLookSchema: z.ZodType<SecondLook> = z.object({
  danger: z.array(z.number()),
  urgency: z.array(z.number()),
});

/** Changes whenever the same lines would give another model. */
export const SECOND_LOOK_VERSION = 1;

/** Below this distance from an alarm a message is calm beyond doubt, and is not looked at again. */
export const DOUBT = -1.6;
/** How much the meaning weighs against the screen's own score. */
const MEANING = 0.5;

const ROUNDS = 250;
const STEP = 0.3;
const PENALTY = 1e-5;

export interface EmbeddedLine {
  readonly embedding: Float32Array;
  readonly label: SafetyLabel;
}

/** Two logistic regressions on sentence embeddings. Lets other work go on between its rounds. */
export async function trainSecondLook(lines: readonly EmbeddedLine[]): Promise<SecondLook> {
  const dangers = lines.filter(({ label }) => label !== 'calm');
  return {
    danger: await learn(lines, ({ label }) => label !== 'calm'),
    urgency: await learn(dangers, ({ label }) => label === 'emergency'),
  };
}

/** Whether a message that the screen let pass is doubtful enough for a second look. */
export const isDoubtful = ({ verdict, doubt, language }: Screening) =>
  verdict === 'none' && language === 'en' && doubt > DOUBT;

/** Judges a doubtful message by its embedding. */
export function lookAgain({ danger, urgency }: SecondLook, screening: Screening, embedding: Float32Array): Screening {
  if (screening.doubt + MEANING * dot(danger, embedding) <= 0) return screening;
  return { ...screening, verdict: dot(urgency, embedding) > 0 ? 'emergency' : 'crisis', reason: 'second look' };
}

function dot(weights: readonly number[] | Float64Array, embedding: Float32Array): number {
  let sum = weights[embedding.length]!;
  for (let at = 0; at < embedding.length; at++) sum += weights[at]! * embedding[at]!;
  return sum;
}

/** Logistic regression by gradient descent with adaptive steps (Adam: Kingma and Ba 2015). Deterministic. */
async function learn(lines: readonly EmbeddedLine[], isYes: (line: EmbeddedLine) => boolean): Promise<number[]> {
  const size = (lines[0]?.embedding.length ?? 0) + 1;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = gradientOf(lines, isYes, weights);
    for (let at = 0; at < size; at++) {
      const slope = gradient[at]! / lines.length + PENALTY * weights[at]!;
      mean[at] = 0.9 * mean[at]! + 0.1 * slope;
      spread[at] = 0.999 * spread[at]! + 0.001 * slope * slope;
      weights[at]! -=
        (STEP * (mean[at]! / (1 - 0.9 ** round))) / (Math.sqrt(spread[at]! / (1 - 0.999 ** round)) + 1e-8);
    }
    await pause();
  }
  return [...weights].map((weight) => Math.round(weight * 1e5) / 1e5);
}

function gradientOf(
  lines: readonly EmbeddedLine[],
  isYes: (line: EmbeddedLine) => boolean,
  weights: Float64Array,
): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const line of lines) {
    const { embedding } = line;
    const error = 1 / (1 + Math.exp(-dot(weights, embedding))) - (isYes(line) ? 1 : 0);
    for (let at = 0; at < embedding.length; at++) gradient[at]! += error * embedding[at]!;
    gradient[embedding.length]! += error;
  }
  return gradient;
}

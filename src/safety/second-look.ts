import { z } from 'zod';
import { type Thresholds, thresholdFor } from './model.js';
import type { Screening } from './screen.js';

const neuronSchema = z.object({ weights: z.array(z.number()), bias: z.number() });

/** A network with one hidden layer of rectified linear units, and one score a label. */
const meaningSchema = z.object({
  units: z.array(neuronSchema),
  calm: neuronSchema,
  emergency: neuronSchema,
  crisis: neuronSchema,
});

export type Meaning = z.infer<typeof meaningSchema>;

/**
 * The second look: where the screen was near an alarm, the meaning of the whole message counts too.
 * It only ever raises, and needs the sentence encoder; the screen never waits for it.
 */
export interface SecondLook {
  /** What an embedding means for the person's safety. */
  readonly meaning: Meaning;
  /** How much the meaning counts against the screen's own doubt. */
  readonly weight: number;
  /** Doubt and weighed meaning together alarm from here on. */
  readonly thresholds: Thresholds;
  /** Below this doubt a message is calm beyond doubt, and is not looked at again. */
  readonly doubtful: number;
}

export const secondLookSchema: z.ZodType<SecondLook> = z.object({
  meaning: meaningSchema,
  weight: z.number(),
  thresholds: z.object({ english: z.number(), other: z.number() }),
  doubtful: z.number(),
});

/** Changes whenever the same lines would give another model. */
export const SECOND_LOOK_VERSION = 8;

/** Whether a message that the screen let pass is doubtful enough for a second look. */
export const isDoubtful = (look: SecondLook, { verdict, doubt }: Screening) =>
  verdict === 'none' && doubt > look.doubtful;

/** Judges a doubtful message by its embedding. */
export function lookAgain(look: SecondLook, screening: Screening, embedding: Float32Array): Screening {
  const { danger, verdict } = meaningOf(look.meaning, embedding);
  const together = screening.doubt + look.weight * danger;
  if (together < thresholdFor(look.thresholds, screening.language)) return screening;
  return { ...screening, verdict, reason: 'second look' };
}

/** How much more dangerous than calm a message is by its embedding (log odds), and which danger it would be. */
export function meaningOf(
  { units, calm, emergency, crisis }: Meaning,
  embedding: Float32Array,
): { danger: number; verdict: 'emergency' | 'crisis' } {
  const hidden = units.map((unit) => Math.max(0, fire(unit, embedding)));
  const urgent = fire(emergency, hidden);
  const dark = fire(crisis, hidden);
  const either = Math.max(urgent, dark) + Math.log1p(Math.exp(-Math.abs(urgent - dark)));
  return { danger: either - fire(calm, hidden), verdict: urgent >= dark ? 'emergency' : 'crisis' };
}

function fire({ weights, bias }: z.infer<typeof neuronSchema>, input: ArrayLike<number>): number {
  let sum = bias;
  for (let at = 0; at < weights.length; at++) sum += weights[at]! * input[at]!;
  return sum;
}

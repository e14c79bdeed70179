import { z } from 'zod';
import type { Screening } from './screen.js';

/**
 * The second look: where the screen was near an alarm, the meaning of the whole message counts too.
 * It only ever raises, and needs the sentence encoder; the screen never waits for it.
 */
export interface SecondLook {
  /** Weights of the embedding's numbers, then the bias: emergency (positive) against everything else. */
  readonly emergency: readonly number[];
  /** The same for crisis. */
  readonly crisis: readonly number[];
  /** How much the meaning counts against the screen's own doubt. */
  readonly weight: number;
  /** Doubt and weighed meaning together alarm from here on. */
  readonly threshold: number;
  /** Below this doubt a message is calm beyond doubt, and is not looked at again. */
  readonly doubtful: number;
}

export const secondLookSchema: z.ZodType<SecondLook> = z.object({
  emergency: z.array(z.number()),
  crisis: z.array(z.number()),
  weight: z.number(),
  threshold: z.number(),
  doubtful: z.number(),
});

/** Changes whenever the same lines would give another model. */
export const SECOND_LOOK_VERSION = 6;

/** Whether a message that the screen let pass is doubtful enough for a second look. */
export const isDoubtful = (look: SecondLook, { verdict, doubt }: Screening) =>
  verdict === 'none' && doubt > look.doubtful;

/** Judges a doubtful message by its embedding. */
export function lookAgain(look: SecondLook, screening: Screening, embedding: Float32Array): Screening {
  const emergency = dot(look.emergency, embedding);
  const crisis = dot(look.crisis, embedding);
  if (screening.doubt + look.weight * Math.max(emergency, crisis) < look.threshold) return screening;
  return { ...screening, verdict: emergency >= crisis ? 'emergency' : 'crisis', reason: 'second look' };
}

function dot(weights: readonly number[], embedding: Float32Array): number {
  let sum = weights[embedding.length]!;
  for (let at = 0; at < embedding.length; at++) sum += weights[at]! * embedding[at]!;
  return sum;
}

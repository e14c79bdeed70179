import type { Intent } from '../pack/intents.js';
import type { Classification } from '../understanding/classification.js';
import type { Familiarity } from './familiarity.js';

/** What to do with one question. */
export type Decision =
  | { readonly kind: 'answer'; readonly intent: string; readonly confidence: number }
  | { readonly kind: 'small_talk'; readonly intent: string; readonly confidence: number }
  | { readonly kind: 'clarify'; readonly intents: readonly string[]; readonly confidence: number }
  | { readonly kind: 'out_of_scope'; readonly intent?: string; readonly confidence: number };

/** What each outcome costs a person, relative to asking back once. */
export interface Costs {
  /** A reviewed answer to another question than the one asked. */
  readonly wrongAnswer: number;
  /** A refusal of a question that could have been answered. */
  readonly wrongRefusal: number;
  /** Being asked "did you mean". */
  readonly askingBack: number;
}

export const harm: Costs = { wrongAnswer: 2.2, wrongRefusal: 4, askingBack: 1 };

/** How much less an answer is believed when a word in the question is known from no answerable question. */
const UNFAMILIAR = 0.4;
/** How many readings "did you mean" offers. */
export const MAX_OFFERED = 3;
/** An intent less likely than this is not offered. */
const MIN_OFFERED = 0.08;
/** Small talk is harmless: it needs only to be likelier than everything else by so much. */
const SMALL_TALK = 0.4;

/** What a decision rests on. */
export interface Judge {
  readonly intents: ReadonlyMap<string, Intent>;
  readonly answerable: (intent: string) => boolean;
  readonly costs?: Costs;
}

/**
 * Chooses the outcome with the least expected harm. With p the probability that the best answer is right and q
 * that any answerable intent is meant, answering costs (1 - p) wrong answers, refusing costs q wrong refusals,
 * and asking back costs one question, and as much again when nothing offered is meant after all.
 */
export function decide(
  { classification, familiarity }: { classification: Classification; familiarity: Familiarity },
  { intents, answerable, costs = harm }: Judge,
): Decision {
  const { candidates } = classification;
  const best = candidates[0];
  if (!best) return { kind: 'out_of_scope', confidence: 0 };
  const { confidence } = best;
  const kind = intents.get(best.intent)?.kind;
  if (kind === 'small-talk' && confidence >= SMALL_TALK) return { kind: 'small_talk', intent: best.intent, confidence };
  const refused: Decision = {
    kind: 'out_of_scope',
    confidence,
    ...((kind === 'topic' || kind === 'refused') && { intent: best.intent }),
  };

  const answers = candidates.filter(({ intent }) => answerable(intent));
  const likeliest = answers[0];
  if (!likeliest || familiarity === 'foreign') return refused;
  const belief = familiarity === 'unfamiliar' ? UNFAMILIAR : 1;
  const p = likeliest.confidence * belief;
  const q = answers.reduce((sum, answer) => sum + answer.confidence, 0) * belief;
  const answering = (1 - p) * costs.wrongAnswer;
  const asking = costs.askingBack + (1 - q) * costs.askingBack;
  const refusing = q * costs.wrongRefusal;
  if (answering <= asking && answering <= refusing)
    return { kind: 'answer', intent: likeliest.intent, confidence: likeliest.confidence };
  if (refusing <= asking) return refused;
  const offered = answers.filter((answer) => answer.confidence >= MIN_OFFERED).slice(0, MAX_OFFERED);
  return { kind: 'clarify', intents: offered.map(({ intent }) => intent), confidence };
}

import type { Intent } from '../pack/intents.js';
import type { Classification } from '../understanding/classification.js';

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
  /** Being asked "did you mean" although the question was understood. */
  readonly askingBack: number;
}

export const harm: Costs = { wrongAnswer: 6, wrongRefusal: 2.5, askingBack: 1 };

/** How many readings "did you mean" offers. */
const MAX_OFFERED = 3;
/** An intent less likely than this is not offered. */
const MIN_OFFERED = 0.08;

export interface DecisionInput {
  readonly classification: Classification;
  /** The question names another disease, gene or drug than the pack's, and none of its subjects. */
  readonly foreign: boolean;
  readonly intents: ReadonlyMap<string, Intent>;
  readonly answerable: (intent: string) => boolean;
  readonly costs?: Costs;
}

/**
 * Chooses the outcome with the least expected harm. With p the probability that the best answer is right and q
 * that any answerable intent is meant, answering costs (1 - p) wrong answers, refusing costs q wrong refusals,
 * and asking back costs one question, plus the refusal that follows when nothing offered is meant.
 */
export function decide({ classification, foreign, intents, answerable, costs = harm }: DecisionInput): Decision {
  const { candidates, inScope } = classification;
  const best = candidates[0];
  const refused = (): Decision => {
    const known = best && !isAnswer(best.intent) && !isSmallTalk(best.intent) ? { intent: best.intent } : {};
    return { kind: 'out_of_scope', ...known, confidence: best?.confidence ?? 0 };
  };
  const isAnswer = (id: string) => answerable(id);
  const isSmallTalk = (id: string) => intents.get(id)?.kind === 'small-talk';
  if (!best) return refused();

  const confidence = best.confidence;
  if (isSmallTalk(best.intent) && confidence >= 0.5) return { kind: 'small_talk', intent: best.intent, confidence };

  if (foreign) return refused();

  const answers = candidates.filter(({ intent }) => isAnswer(intent));
  const likeliest = answers[0];
  if (!likeliest) return refused();
  const p = likeliest.confidence * inScope;
  const q = answers.reduce((sum, answer) => sum + answer.confidence, 0) * inScope;
  const cost = {
    answer: (1 - p) * costs.wrongAnswer,
    clarify: costs.askingBack + (1 - q) * costs.askingBack,
    refuse: q * costs.wrongRefusal,
  };
  if (cost.answer <= Math.min(cost.clarify, cost.refuse)) return { kind: 'answer', intent: likeliest.intent, confidence: likeliest.confidence };
  if (cost.refuse <= cost.clarify) return refused();
  const offered = answers.filter((answer) => answer.confidence >= MIN_OFFERED).slice(0, MAX_OFFERED);
  return { kind: 'clarify', intents: offered.map(({ intent }) => intent), confidence };
}

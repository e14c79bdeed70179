import type { Language } from '../domain/message.js';
import { type Decision, type DecisionInput, decide } from './decide.js';
import { blend, type Understood } from './understand.js';

/** What the reply to a whole message will be. */
export type Outcome =
  | { readonly kind: 'answer'; readonly intents: readonly string[]; readonly confidence: number; readonly unanswered?: string }
  | { readonly kind: 'more' }
  | { readonly kind: 'too_long' }
  | { readonly kind: 'other_language'; readonly language: Language }
  | Exclude<Decision, { kind: 'answer' }>;

/** More answers than this in one reply would not be read. */
const MAX_ANSWERS = 2;

export interface Judge extends Omit<DecisionInput, 'classification' | 'foreign'> {
  readonly isForeign: (text: string) => boolean;
}

/** Decides on a message: one question, or several in one message. */
export function outcomeOf(understood: Understood, judge: Judge): Outcome {
  if (understood.kind === 'chosen') return chosen(understood.intent, judge);
  if (understood.kind !== 'questions') return understood;
  const { whole, parts } = understood;
  const judged = (question: typeof whole): Decision =>
    decide({ ...judge, classification: question.classification, foreign: judge.isForeign(question.text) });
  if (parts.length === 0) return single(judged(whole));
  if (parts.length === 1) {
    const [part] = parts;
    const classification = blend(whole.classification, part!.classification);
    return single(decide({ ...judge, classification, foreign: judge.isForeign(part!.text) }));
  }
  return several(parts.map(judged), judged(whole));
}

function chosen(intent: string, judge: Judge): Outcome {
  if (judge.answerable(intent)) return { kind: 'answer', intents: [intent], confidence: 1 };
  const kind = judge.intents.get(intent)?.kind;
  return kind === 'small-talk' ? { kind: 'small_talk', intent, confidence: 1 } : { kind: 'out_of_scope', intent, confidence: 1 };
}

function single(decision: Decision): Outcome {
  return decision.kind === 'answer'
    ? { kind: 'answer', intents: [decision.intent], confidence: decision.confidence }
    : decision;
}

/**
 * Several questions: those that can be answered are, and a topic without an answer is named beside them.
 * One part that must be refused for another reason (advice, another disease) refuses the whole message,
 * because an answer beside it would look like an answer to it.
 */
function several(decisions: readonly Decision[], whole: Decision): Outcome {
  const answers = decisions.filter((decision) => decision.kind === 'answer');
  const intents = [...new Set(answers.map(({ intent }) => intent))].slice(0, MAX_ANSWERS);
  if (intents.length === 0) return whole.kind === 'answer' ? refuseOrClarify(decisions) : single(whole);
  const refused = decisions.filter((decision) => decision.kind === 'out_of_scope');
  const confidence = Math.min(...answers.map((answer) => answer.confidence));
  if (refused.length === 0) return { kind: 'answer', intents, confidence };
  const topic = refused[0]!;
  if (refused.length > 1 || topic.intent === undefined) return topic;
  return { kind: 'answer', intents, confidence, unanswered: topic.intent };
}

function refuseOrClarify(decisions: readonly Decision[]): Outcome {
  return single(decisions.find(({ kind }) => kind !== 'answer') ?? decisions[0]!);
}

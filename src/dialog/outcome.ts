import type { Language } from '../domain/message.js';
import { type Decision, decide, type Judge, MAX_OFFERED } from './decide.js';
import { blend, type Question, type Understood } from './understand.js';

/** What the reply to a whole message will be. */
export type Outcome =
  | {
      readonly kind: 'answer';
      readonly intents: readonly string[];
      readonly confidence: number;
      readonly unanswered?: string;
    }
  | { readonly kind: 'more' }
  | { readonly kind: 'too_long' }
  | { readonly kind: 'other_language'; readonly language: Language }
  | Exclude<Decision, { kind: 'answer' }>;

/** More answers than this in one reply would not be read. */
const MAX_ANSWERS = 2;
/** A sentence understood with less confidence is read together with the rest of its message. */
const SURE = 0.5;

/** Decides on a message: one question, or several in one message. */
export function outcomeOf(understood: Understood, judge: Judge): Outcome {
  if (understood.kind === 'chosen') return chosen(understood.intent, judge);
  if (understood.kind === 'subject') return whichOf(understood.subject, judge);
  if (understood.kind !== 'questions') return understood;
  const { whole, parts } = understood;
  const sure = parts
    .map((part) => ({ part, decision: decide(part, judge) }))
    .filter(({ decision }) => decision.confidence >= SURE);
  if (parts.length > 1 && sure.length > 1) {
    const outcome = several(sure.map(({ decision }) => decision));
    if (outcome) return outcome;
  }
  const asking = sure.find(({ decision }) => decision.kind !== 'small_talk');
  if (!asking && sure.length > 0) {
    // "... so how does it arise? What's the answer?": the second sentence alone would be about the bot.
    const alone = decide(whole, judge);
    if (alone.kind === 'answer') return single(alone);
  }
  return single(decide(together(whole, (asking ?? sure[0])?.part ?? parts.at(-1)), judge));
}

/** A subject alone is no question: the answers about it are offered. */
function whichOf(subject: string, { intents, answerable }: Judge): Outcome {
  const about = [...intents.values()].filter((intent) => intent.about.includes(subject) && answerable(intent.id));
  const offered = about.sort((a, b) => a.about.indexOf(subject) - b.about.indexOf(subject)).map(({ id }) => id);
  return offered.length > 0
    ? { kind: 'clarify', intents: offered.slice(0, MAX_OFFERED), confidence: 0 }
    : { kind: 'out_of_scope', confidence: 0 };
}

/** The one question of a message: its sentence, and its sentence in its surroundings. */
function together(whole: Question, part: Question | undefined): Question {
  if (!part) return whole;
  return {
    text: part.text,
    classification: blend(whole.classification, part.classification),
    familiarity: part.familiarity,
  };
}

function chosen(intent: string, judge: Judge): Outcome {
  if (judge.answerable(intent)) return { kind: 'answer', intents: [intent], confidence: 1 };
  const kind = judge.intents.get(intent)?.kind;
  return kind === 'small-talk'
    ? { kind: 'small_talk', intent, confidence: 1 }
    : { kind: 'out_of_scope', intent, confidence: 1 };
}

function single(decision: Decision): Outcome {
  return decision.kind === 'answer'
    ? { kind: 'answer', intents: [decision.intent], confidence: decision.confidence }
    : decision;
}

/**
 * Several questions, each understood on its own: those that can be answered are, and a topic without an answer is
 * named beside them. Small talk beside a question is passed over.
 * @returns nothing when they come to the same, or none can be answered: then the message is one question
 */
function several(decisions: readonly Decision[]): Outcome | undefined {
  const answers = decisions.filter((decision) => decision.kind === 'answer');
  const intents = [...new Set(answers.map(({ intent }) => intent))].slice(0, MAX_ANSWERS);
  const refused = decisions.find((decision) => decision.kind === 'out_of_scope');
  if (intents.length === 0) return refused;
  if (intents.length === 1 && !refused) return undefined;
  const confidence = Math.min(...answers.map((answer) => answer.confidence));
  if (!refused) return { kind: 'answer', intents, confidence };
  return refused.intent === undefined ? refused : { kind: 'answer', intents, confidence, unanswered: refused.intent };
}

import type { Context } from '../domain/conversation.js';
import { type Language } from '../domain/message.js';
import type { Pack } from '../pack/load-pack.js';
import type { Candidate, Classification, Classifier } from '../understanding/classification.js';
import { createContextReader } from './in-context.js';
import { otherLanguageOf } from './language.js';
import { questionsIn } from './questions.js';

/** Longer messages are screened, but not understood (characters). */
export const MAX_UNDERSTOOD_LENGTH = 2000;

/** One question of a message. */
export interface Question {
  /** The reading that was understood. */
  readonly text: string;
  readonly classification: Classification;
}

/** What a message means in its conversation. */
export type Understood =
  | { readonly kind: 'too_long' }
  | { readonly kind: 'other_language'; readonly language: Language }
  | { readonly kind: 'chosen'; readonly intent: string }
  | { readonly kind: 'more' }
  | { readonly kind: 'questions'; readonly whole: Question; readonly parts: readonly Question[] };

export type Understand = (text: string, context: Context) => Promise<Understood>;

/** A reading in the light of the conversation wins over the message as written unless it fits worse by more than this. */
const CONTEXT_BONUS = 0.15;

export function createUnderstanding(pack: Pack, classifier: Classifier): Understand {
  const inContext = createContextReader(pack);

  const question = async (text: string, context: Context): Promise<Question> => {
    const read = inContext(text, context);
    const readings = read.kind === 'question' ? read.readings : [text];
    const questions = await Promise.all(
      readings.map(async (reading) => ({ text: reading, classification: await classifier.classify(reading) })),
    );
    return questions.reduce((best, next) => (certainty(next) > certainty(best) + CONTEXT_BONUS ? next : best));
  };

  return async (text, context) => {
    if (text.length > MAX_UNDERSTOOD_LENGTH) return { kind: 'too_long' };
    const read = inContext(text, context);
    if (read.kind !== 'question') return read;
    const language = otherLanguageOf(text);
    if (language !== undefined) return { kind: 'other_language', language: language === 'other' ? 'en' : language };
    const { whole, asked } = questionsIn(text);
    const [all, ...parts] = await Promise.all([whole, ...(asked[0] === whole ? [] : asked)].map((part) => question(part, context)));
    return { kind: 'questions', whole: all!, parts };
  };
}

/** The mean of two classifications: a sentence on its own, and in its surroundings. */
export function blend(a: Classification, b: Classification): Classification {
  const intents = new Set([...a.candidates, ...b.candidates].map(({ intent }) => intent));
  const mean = (intent: string) => (confidenceOf(a, intent) + confidenceOf(b, intent)) / 2;
  const candidates: Candidate[] = [...intents].map((intent) => ({ intent, confidence: mean(intent) }));
  candidates.sort((x, y) => y.confidence - x.confidence);
  return { candidates: candidates.slice(0, 5), inScope: (a.inScope + b.inScope) / 2 };
}

const confidenceOf = ({ candidates }: Classification, intent: string) =>
  candidates.find((candidate) => candidate.intent === intent)?.confidence ?? 0;

const certainty = ({ classification }: Question) => classification.candidates[0]?.confidence ?? 0;

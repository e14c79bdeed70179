import type { Context } from '../domain/conversation.js';
import type { Language } from '../domain/message.js';
import type { Pack } from '../pack/load-pack.js';
import type { Candidate, Classification, Classifier } from '../understanding/classification.js';
import type { Familiarity, FamiliarityOf } from './familiarity.js';
import { createContextReader, pronounIn } from './in-context.js';
import { otherLanguageOf } from './language.js';
import { narrow } from './narrow.js';
import { questionsIn } from './questions.js';
import { createSubjectFinder } from './subjects.js';

/** Longer messages are screened, but not understood (characters). */
export const MAX_UNDERSTOOD_LENGTH = 2000;

/** One question of a message. */
export interface Question {
  /** The reading that was understood. */
  readonly text: string;
  readonly classification: Classification;
  readonly familiarity: Familiarity;
}

/** What a message means in its conversation. */
export type Understood =
  | { readonly kind: 'too_long' }
  | { readonly kind: 'other_language'; readonly language: Language }
  | { readonly kind: 'chosen'; readonly intent: string }
  | { readonly kind: 'more' }
  | { readonly kind: 'subject'; readonly subject: string }
  /** `parts`: the sentences that ask, where there is more in the message than one question. */
  | { readonly kind: 'questions'; readonly whole: Question; readonly parts: readonly Question[] };

export type Understand = (text: string, context: Context) => Promise<Understood>;

export interface UnderstandingParts {
  readonly pack: Pack;
  readonly classifier: Pick<Classifier, 'classify'>;
  readonly familiarityOf: FamiliarityOf;
  readonly isEnglish: (word: string) => boolean;
}

/** As written, a question that does not refer back is understood with this confidence; else the conversation helps. */
const CLEAR_AS_WRITTEN = 0.6;
/** Small talk that seems to refer back ("thanks for that") is believed from this confidence on. */
const CLEAR_SMALL_TALK = 0.9;

export function createUnderstanding({ pack, classifier, familiarityOf, isEnglish }: UnderstandingParts): Understand {
  const inContext = createContextReader(pack);
  const subjectsIn = createSubjectFinder(pack.subjects);

  const read = async (text: string): Promise<Question> => ({
    text,
    classification: narrow(await classifier.classify(text), subjectsIn(text), pack.intents),
    familiarity: familiarityOf(text),
  });

  /** Clear without the conversation: it asks for something that has no subject, or does not refer back at all. */
  const isClear = ({ classification: { candidates } }: Question, refersBack: boolean): boolean => {
    const best = candidates[0];
    const intent = best && pack.intents.get(best.intent);
    if (!intent) return false;
    if (intent.kind === 'small-talk') return best.confidence >= CLEAR_SMALL_TALK;
    return (
      best.confidence >= CLEAR_AS_WRITTEN && (!refersBack || (intent.kind === 'answer' && intent.about.length === 0))
    );
  };

  /** "And JAK2, what does that do?": the pronoun stands for what the question itself names, which is not ours. */
  const pointsToAnother = (text: string): boolean => {
    const pronoun = pronounIn(text);
    return pronoun !== undefined && familiarityOf(text.slice(0, text.search(pronoun))) === 'foreign';
  };

  const question = async (text: string, context: Context): Promise<Question> => {
    const meant = inContext(text, context);
    const asWritten = await read(text);
    if (meant.kind !== 'question' || meant.readings.length === 0 || isClear(asWritten, meant.refersBack))
      return asWritten;
    if (pointsToAnother(text)) return asWritten;
    const inTheOpen = meant.refersBack ? [] : [asWritten];
    const readings = [...inTheOpen, ...(await Promise.all(meant.readings.map(read)))];
    return readings.reduce((best, next) => (certainty(next) > certainty(best) ? next : best));
  };

  return async (text, context) => {
    if (text.length > MAX_UNDERSTOOD_LENGTH) return { kind: 'too_long' };
    const meant = inContext(text, context);
    if (meant.kind !== 'question') return meant;
    const language = otherLanguageOf(text, (word) => isEnglish(word) || subjectsIn(word).length > 0);
    if (language !== undefined) return { kind: 'other_language', language: language === 'other' ? 'en' : language };
    const { whole, asked } = questionsIn(text);
    // "My mum has MCAS. Is it genetic?": what the message names is what its sentences speak of.
    const named = subjectsIn(whole);
    const within: Context = named[0] === undefined ? context : { subject: named[0], named, answered: [], offered: [] };
    const sentences = asked[0] === whole ? [] : asked;
    const [all, ...parts] = await Promise.all([
      question(whole, context),
      ...sentences.map((part) => question(part, within)),
    ]);
    // "Hay fever is awful. Is that being researched?": with no other subject, "that" is what stands before it.
    const isAboutAnother = !within.subject && all!.familiarity === 'foreign';
    const meantParts = parts.map(
      (part): Question => (isAboutAnother && pronounIn(part.text) ? { ...part, familiarity: 'foreign' } : part),
    );
    return { kind: 'questions', whole: all!, parts: meantParts };
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

import type { Context } from '../domain/conversation.js';
import type { Pack } from '../pack/load-pack.js';
import { createSubjectFinder, type SubjectFinder, wordsOf } from './subjects.js';

/** What a message may mean in its conversation. */
export type InContext =
  /** An intent was picked by number, by word or by a tap. */
  | { readonly kind: 'chosen'; readonly intent: string }
  /** "Tell me more." */
  | { readonly kind: 'more' }
  /** A question: the ways to read it, the one that fits the conversation first, as written last. */
  | { readonly kind: 'question'; readonly readings: readonly string[] };

export type ContextReader = (text: string, context: Context) => InContext;

const MORE =
  /^(?:(?:ok|okay|yes|please|thanks|and|can you|could you|would you)[\s,]+)*(?:(?:tell|give|show|explain)(?: me)? )?(?:(?:a )?(?:little |bit )*(?:bit )?)?(?:more|further|go on|continue|elaborate|keep going|anything else|what else)(?: (?:info|information|details?|please))*(?: (?:about|on|of) (?:that|this|it))?(?: please)?[\s.?!]*$/iu;
const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:first|1st|former)\b/iu, 0],
  [/\b(?:second|2nd|latter)\b/iu, 1],
  [/\b(?:third|3rd)\b/iu, 2],
  [/\b(?:fourth|4th)\b/iu, 3],
  [/\blast\b/iu, -1],
];
const ORDINAL_PHRASE = /\b(?:the )?(?:first|second|third|fourth|last|former|latter|1st|2nd|3rd|4th)(?: (?:one|disease|condition|illness))?\b/iu;
const BARE_CHOICE = /^(?:(?:i (?:mean|meant|want)|no|yes|please|option|number|answer|the|nr|no)[\s.,:#]*)*(\d|[a-z]+)(?:[\s.)]*(?:one|option|please|thanks))*[\s.)!?]*$/iu;
const OTHER_ONE = /\bthe other(?: one| disease| condition)?\b/iu;
const ELLIPSIS = /^(?:(?:ok|okay|and|so|but|then|what about|how about|what of|same for|also for|no|i meant?|for)[\s,]+)+/iu;
const PRONOUN =
  /\b(?:(?:this|that|the|my|your|her|his|their) (?:disease|condition|illness|disorder|syndrome|thing)|it|its|this|that|they|them|these|those)\b/iu;
const CONTINUATION = /^(?:how many|how come|how so|which ones?|like what|such as|for example|any examples?|why|why not|where|who|when)\b[\w\s]{0,14}\??$/iu;

/** Longer messages carry their own subject, or none. */
const MAX_WORDS_WITHOUT_SUBJECT = 14;

/** Reads messages in the light of the conversation: numbers, "it", "and the other one?", "tell me more". */
export function createContextReader(pack: Pack): ContextReader {
  const subjectsIn = createSubjectFinder(pack.subjects);
  const names = new Map(pack.subjects.map(({ id, name }) => [id, name]));
  const byTitle = new Map([...pack.intents.values()].map(({ id, title }) => [key(title), id]));

  return (text, context) => {
    const chosen = byTitle.get(key(text)) ?? chosenOffer(text, context.offered, pack);
    if (chosen) return { kind: 'chosen', intent: chosen };
    if (MORE.test(text.trim()) && context.answered.length > 0) return { kind: 'more' };
    const readings = [...readingsInContext(text, context, { pack, subjectsIn, names }), text];
    return { kind: 'question', readings: [...new Set(readings)] };
  };
}

interface Lookup {
  readonly pack: Pack;
  readonly subjectsIn: SubjectFinder;
  readonly names: ReadonlyMap<string, string>;
}

function readingsInContext(text: string, context: Context, { pack, subjectsIn, names }: Lookup): string[] {
  const named = (id: string | undefined) => (id === undefined ? undefined : names.get(id));
  const lastTitle = pack.intents.get(context.answered[0] ?? '')?.title;
  const rest = text.trim().replace(ELLIPSIS, '');
  const isEllipsis = rest !== text.trim();
  const mentioned = subjectsIn(text);
  if (mentioned.length > 0) {
    const onlySubject = isEllipsis && wordsOf(rest).length <= 5;
    return onlySubject && lastTitle ? [withSubject(lastTitle, names.get(mentioned[0]!)!, { pack, subjectsIn, names })] : [];
  }
  const pointed = named(pointedAt(rest, context));
  if (pointed) {
    const replaced = rest.replace(ORDINAL_PHRASE, pointed).replace(OTHER_ONE, pointed);
    return isEllipsis || wordsOf(rest).length <= 3
      ? lastTitle ? [withSubject(lastTitle, pointed, { pack, subjectsIn, names })] : []
      : [replaced];
  }
  if (CONTINUATION.test(text.trim()) && lastTitle) return [`${lastTitle} ${text}`];
  const subject = named(context.subject);
  if (!subject || wordsOf(text).length > MAX_WORDS_WITHOUT_SUBJECT) return [];
  return PRONOUN.test(text) ? [text.replace(PRONOUN, subject)] : [`${text.replace(/[\s?.!]+$/u, '')} ${subject}?`];
}

/** The subject meant by "the second one" or "the other". */
function pointedAt(text: string, { named, subject }: Context): string | undefined {
  if (OTHER_ONE.test(text)) return named.find((id) => id !== subject);
  const ordinal = ORDINALS.find(([pattern]) => pattern.test(text));
  return ordinal && ORDINAL_PHRASE.test(text) ? named.at(ordinal[1]) : undefined;
}

/** "What causes MCAS?" about mastocytosis is "What causes mastocytosis?"; a title that names both stays. */
function withSubject(title: string, name: string, { pack, subjectsIn }: Lookup): string {
  const inTitle = subjectsIn(title);
  if (inTitle.length !== 1) return title;
  const { words } = pack.subjects.find(({ id }) => id === inTitle[0])!;
  const longestFirst = [...words].sort((a, b) => b.length - a.length).map((word) => word.replaceAll(/[^\w ]/gu, '.'));
  return title.replace(new RegExp(`\\b(?:the )?(?:${longestFirst.join('|')})\\b`, 'iu'), name);
}

function chosenOffer(text: string, offered: readonly string[], pack: Pack): string | undefined {
  if (offered.length === 0) return undefined;
  const word = BARE_CHOICE.exec(text.trim())?.[1];
  if (word !== undefined) {
    if (/^\d$/u.test(word)) return offered[Number(word) - 1];
    const ordinal = ORDINALS.find(([pattern]) => pattern.test(word));
    if (ordinal) return offered.at(ordinal[1]);
    if (/^(?:yes|yeah|yep|ok|okay|sure|right|correct)$/iu.test(word) && offered.length === 1) return offered[0];
  }
  return offeredByWords(text, offered, pack);
}

/** "the difference", after an offer in which only one title speaks of a difference. */
function offeredByWords(text: string, offered: readonly string[], pack: Pack): string | undefined {
  const words = wordsOf(text);
  if (words.length > 4) return undefined;
  const titles = offered.map((id) => ({ id, words: wordsOf(pack.intents.get(id)?.title ?? '') }));
  const telling = words.filter((word) => word.length > 3 && titles.filter((title) => title.words.includes(word)).length === 1);
  const fitting = titles.filter((title) => telling.some((word) => title.words.includes(word)));
  return fitting.length === 1 ? fitting[0]?.id : undefined;
}

const key = (text: string) => wordsOf(text).join(' ');

import type { Context } from '../domain/conversation.js';
import type { Pack } from '../pack/load-pack.js';
import { stem } from './stem.js';
import { createSubjectFinder, type SubjectFinder, wordsOf } from './subjects.js';

/** What a message may mean in its conversation. */
export type InContext =
  /** An intent was picked by number, by word or by a tap. */
  | { readonly kind: 'chosen'; readonly intent: string }
  /** "Tell me more." */
  | { readonly kind: 'more' }
  /** Nothing but the name of a subject. */
  | { readonly kind: 'subject'; readonly subject: string }
  | ({ readonly kind: 'question' } & Readings);

/** The ways to read a question in its conversation beside the one as written, the likeliest first. */
export interface Readings {
  readonly readings: readonly string[];
  /** Whether it says by its words that it refers to what came before. */
  readonly refersBack: boolean;
}

export type ContextReader = (text: string, context: Context) => InContext;

const MORE =
  /^(?:(?:ok|okay|yes|please|thanks|and|can you|could you|would you)[\s,]+)*(?:(?:tell|give|show|explain|say)(?: me)? )?(?:(?:a )?(?:little |bit )*(?:bit )?)?(?:more|further|go on|continue|elaborate|keep going|anything else|what else)(?: (?:info|information|details?|please))*(?: (?:about|on|of) (?:that|this|it))?(?: please)?[\s.?!]*$/iu;
const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:first|1st|former)\b/iu, 0],
  [/\b(?:second|2nd|latter)\b/iu, 1],
  [/\b(?:third|3rd)\b/iu, 2],
  [/\b(?:fourth|4th)\b/iu, 3],
  [/\blast\b/iu, -1],
];
const ORDINAL_PHRASE =
  /\b(?:the )?(?:first|second|third|fourth|last|former|latter|1st|2nd|3rd|4th)(?: (?:one|disease|condition|illness))?\b/iu;
const BARE_CHOICE =
  /^(?:(?:i (?:mean|meant|want)|no|yes|please|option|number|answer|the|nr|no)[\s.,:#]*)*(\d|[a-z]+)(?:[\s.)]*(?:one|option|please|thanks))*[\s.)!?]*$/iu;
const OTHER_ONE = /\bthe other(?: one| disease| condition)?\b/iu;
const ELLIPSIS =
  /^(?:(?:ok|okay|and|so|but|then|what about|how about|what of|same for|also for|oh|ah|oops|whoops|sorry|my bad|my mistake|wrong one|not that one|make that|actually|wait|no|i meant?|for)[\s,.]+)+/iu;
/** Words that stand for the subject; "that" and "this" only where nothing plainer does. */
const PRONOUNS = [
  /\b(?:this|that|the|my|your|her|his|their) (?:disease|condition|illness|disorder|syndrome|thing)\b/iu,
  /\b(?:it|its|they|them)\b/iu,
  /\b(?:this|that|these|those)\b/iu,
];
/** Short questions that go on with the last one: "how many?", "does that include wine?" */
const CONTINUATION =
  /^(?:(?:how many(?: \w+){0,3}|how come|how so|which ones?|like what|such as|for example|any examples?|why|why not|where|who|when)\b[\w\s]{0,14}\??|(?:does|do|would|is|are) (?:that|this|it|these|those|they) (?:also )?(?:includ|mean|cover|count|contain).*)$/iu;
/** Words that add nothing to the name of a subject. */
const FILLERS = new Set(
  'please about info information on the a my hi hello question and so what tell me more explain something i mean meant'.split(
    ' ',
  ),
);

/** "And what usually sets off flares?" is a question of its own: with more words than this, "and" leaves nothing out. */
const MAX_ELLIPTIC_WORDS = 4;
/** Longer messages carry their own subject, or none. */
const MAX_WORDS_WITHOUT_SUBJECT = 14;

/** Reads messages in the light of the conversation: numbers, "it", "and the other one?", "tell me more". */
export function createContextReader(pack: Pack): ContextReader {
  const subjectsIn = createSubjectFinder(pack.subjects);
  const names = new Map(pack.subjects.map(({ id, name }) => [id, name]));
  const lookup: Lookup = { pack, subjectsIn, names };
  const byName = new Map(
    [...pack.intents.values()].flatMap(({ id, title, called }) => [title, ...called].map((name) => [key(name), id])),
  );

  return (text, context) => {
    const chosen = byName.get(key(text)) ?? byName.get(bareKey(text)) ?? chosenOffer(text, context.offered, pack);
    if (chosen) return { kind: 'chosen', intent: chosen };
    if (MORE.test(text.trim()) && context.answered.length > 0) return { kind: 'more' };
    const subject = bareSubject(text, lookup);
    if (subject && (context.answered.length === 0 || !ELLIPSIS.test(text.trim()))) return { kind: 'subject', subject };
    return { kind: 'question', ...readingsInContext(text, context, lookup) };
  };
}

interface Lookup {
  readonly pack: Pack;
  readonly subjectsIn: SubjectFinder;
  readonly names: ReadonlyMap<string, string>;
}

function readingsInContext(text: string, context: Context, lookup: Lookup): Readings {
  const { pack, subjectsIn, names } = lookup;
  const named = (id: string | undefined) => (id === undefined ? undefined : names.get(id));
  const last = pack.intents.get(context.answered.at(-1) ?? '');
  const lastTitle = last?.title;
  const back = (...readings: (string | undefined)[]): Readings => ({
    readings: readings.filter((reading) => reading !== undefined),
    refersBack: true,
  });
  const rest = withoutOpening(text);
  const length = wordsOf(rest).length;
  const isElliptic = rest !== text.trim() && length <= MAX_ELLIPTIC_WORDS;
  const isShort = isElliptic || length <= 3;
  const [mentioned, another] = subjectsIn(text);
  if (mentioned !== undefined) {
    // "masto vs MCAS" is a question of its own.
    const goesOn = isShort && (isElliptic || another === undefined);
    return goesOn && lastTitle ? back(withSubject(lastTitle, named(mentioned)!, lookup)) : AS_WRITTEN;
  }
  const pointed = named(pointedAt(rest, context, pack));
  if (pointed && isShort) return back(lastTitle && withSubject(lastTitle, pointed, lookup));
  if (pointed) return back(rest.replace(ORDINAL_PHRASE, pointed).replace(OTHER_ONE, pointed));
  if (CONTINUATION.test(text.trim()) && lastTitle) return back(`${lastTitle} ${text}`);
  if (isElliptic && length <= 3 && last?.whatAbout) return back(last.whatAbout.replace('{it}', () => bare(rest)));
  const subject = named(context.subject);
  if (!subject || wordsOf(text).length > MAX_WORDS_WITHOUT_SUBJECT) return AS_WRITTEN;
  const pronoun = pronounIn(text);
  if (pronoun) return back(text.replace(pronoun, subject));
  const about = `${bare(text)} ${subject}?`;
  if (isShort && withoutFillers(rest).length <= 1) return back(about, lastTitle && `${lastTitle} ${rest}`);
  const inLastQuestion = isElliptic && lastTitle ? [`${lastTitle} ${rest}`] : [];
  return { readings: [about, ...inLastQuestion], refersBack: false };
}

const withoutOpening = (text: string) => text.trim().replace(ELLIPSIS, '');

const bare = (phrase: string) => phrase.replace(/[\s?.!,]+$/u, '');

const AS_WRITTEN: Readings = { readings: [], refersBack: false };

/** The pattern of the word that stands for a subject, if there is one. */
export const pronounIn = (text: string) => PRONOUNS.find((pattern) => pattern.test(text));

/** The subject, where a message is nothing else. */
function bareSubject(text: string, { pack, subjectsIn }: Lookup): string | undefined {
  const words = withoutFillers(withoutOpening(text));
  const [subject, ...others] = subjectsIn(words.join(' '));
  if (subject === undefined || others.length > 0) return undefined;
  const own = new Set(pack.subjects.find(({ id }) => id === subject)?.words.flatMap(wordsOf));
  return words.every((word) => own.has(word) || subjectsIn(word).includes(subject)) ? subject : undefined;
}

/** The subject meant by "the second one" or "the other". */
function pointedAt(text: string, { named, subject }: Context, pack: Pack): string | undefined {
  if (OTHER_ONE.test(text)) return [...named, ...pack.subjects.map(({ id }) => id)].find((id) => id !== subject);
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
  const words = stemsOf(text);
  if (words.length > 4) return undefined;
  const titles = offered.map((id) => ({ id, words: stemsOf(pack.intents.get(id)?.title ?? '') }));
  const telling = words.filter(
    (word) => word.length > 3 && titles.filter((title) => title.words.includes(word)).length === 1,
  );
  const fitting = titles.filter((title) => telling.some((word) => title.words.includes(word)));
  return fitting.length === 1 ? fitting[0]?.id : undefined;
}

const withoutFillers = (text: string) => wordsOf(text).filter((word) => !FILLERS.has(word));

const stemsOf = (text: string) => wordsOf(text).map(stem);

const key = (text: string) => wordsOf(text).join(' ');

/** "ok and the triggers please?" is the triggers. */
const bareKey = (text: string) => withoutFillers(withoutOpening(text)).join(' ');

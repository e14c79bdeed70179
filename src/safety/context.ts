import { possibleLanguages } from './language.js';
import type { Hit } from './rules/pattern.js';
import type { Reading, Segment } from './segments.js';

/** How a sign is meant: only `current` can alarm by rule. */
export type Status = 'current' | 'past' | 'asked' | 'supposed' | 'told' | 'negated';

export interface Sign {
  readonly hit: Hit;
  readonly status: Status;
  /** One word, and nobody in the clause it could be about: too little to alarm by rule. */
  readonly bare: boolean;
  /** It is the only word of the message. */
  readonly cried: boolean;
}

export interface SegmentContext {
  readonly marks: ReadonlySet<string>;
  readonly signs: readonly Sign[];
}

const yearPattern = /^(?:19[3-9]\d|20[0-2]\d)$/;
const negationReach = 3;
const pastReach = 12;
/** How far a time named in one sentence reaches into the next ones, as long as they are told in the past tense. */
const storyReach = 24;
const narratedReach = 4;
const calledOut = 3;
const closeTogether = 3;
const longestAfterthought = 4;

/** Signs that are denied by a negation before them; of the others it is a part (`no reason to live`, `not breathing`). */
const deniable = /^(?!despair|goodbye|plan|help)/;

/** Signs that a supposition or a habit does not excuse: `what if I killed myself`, `I have wanted to die for years`. */
const crisis = /^(?:suicide|selfHarm|plan|despair|goodbye)$/;

/** What people live with: a habit excuses only these. */
const habitual =
  /^(?:airway|breathing|blue|chest|strokeSigns|seizure|headache|headInjury|vision|shock|vital|trauma|sepsis|monoxide|bleeding)$/;

const sinces = new Set(['since', 'seit', 'depuis', 'desde', 'dal', 'dalla', 'dallo']);

const joiners = new Set(['or', 'nor', 'oder', 'noch', 'ni', 'ou', 'o', 'ne', 'nem']);

const noMore = new Set(['longer', 'mas', 'plus', 'mehr', 'mais', 'piu']);

function inside(hit: Hit, { start, tokens }: Segment): boolean {
  return hit.from >= start && hit.to < start + tokens.length;
}

function overlap(one: Hit, other: Hit): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function marksOf(segment: Segment, contexts: readonly Hit[]): Set<string> {
  const marks = new Set(contexts.filter((hit) => inside(hit, segment)).map(({ name }) => name));
  if (segment.tokens.some((token) => yearPattern.test(token))) marks.add('past');
  if (segment.asks) marks.add('asks');
  return marks;
}

interface Surroundings {
  readonly clause: Segment;
  readonly marks: ReadonlySet<string>;
  /** The contexts of the whole message, each only in a clause that may be in its language. */
  readonly contexts: readonly Hit[];
  /** Where the message names a time long ago. */
  readonly times: readonly Hit[];
  /** Clauses that are nothing but such a time: `Ages ago.` */
  readonly afterthoughts: readonly Segment[];
  /** The clause is the whole message, and very short: called out rather than told. */
  readonly alone: boolean;
  /** `because that is me now`: whatever was told or supposed is meant. */
  readonly confessed: boolean;
}

/** `no chest pain`, `no fever, rash or fits`, but not `not sure: chest pain`. */
function denied(sign: Hit, clause: Segment, contexts: readonly Hit[]): boolean {
  if (!deniable.test(sign.name)) return false;
  const joined = joiners.has(clause.tokens[sign.from - clause.start - 1] ?? '') ? 2 : 0;
  // `it isn't working, throat closing` denies the help, not the danger.
  const spent = (hit: Hit) => contexts.some((other) => other.name === 'now' && overlap(other, hit));
  return contexts.some(
    (hit) =>
      hit.name === 'negation' &&
      hit.to >= clause.start &&
      hit.to < sign.from &&
      sign.from - hit.to <= negationReach + joined &&
      !spent(hit),
  );
}

/** `she breathes normally`, `no trouble breathing`, but not `she does not breathe normally` or `breathes no longer well`. */
function absent(sign: Hit, clause: Segment, contexts: readonly Hit[]): boolean {
  const reversed = ({ from, to }: Hit) =>
    contexts.some((hit) => hit.name === 'negation' && hit.from > from && hit.to < to) ||
    clause.tokens.slice(from - clause.start, to - clause.start).some((word) => noMore.has(word));
  // After a denial, words between would be another matter: `no pen, trouble breathing`.
  const close = ({ from, to }: Hit) =>
    to - from < closeTogether || !contexts.some((hit) => hit.name === 'negation' && hit.from === from);
  return contexts.some(
    (hit) =>
      hit.name === 'absent' && close(hit) && overlap(hit, sign) && !denied(hit, clause, contexts) && !reversed(hit),
  );
}

/** The time long ago at which a sign was; undefined if none is named near it. */
function longAgo(sign: Hit, { clause, contexts, times, afterthoughts }: Surroundings): Hit | undefined {
  const told = () =>
    contexts.some((hit) => hit.name === 'narrated' && hit.from <= sign.to && sign.from - hit.to <= narratedReach);
  return times.find((time) => {
    if (inside(time, clause)) return Math.max(sign.from - time.to, time.from - sign.to) <= pastReach;
    if (time.to < sign.from) return sign.from - time.to <= storyReach && told();
    const reach = told() ? storyReach : pastReach;
    return time.from - sign.to <= reach && afterthoughts.some((each) => inside(time, each));
  });
}

/**
 * Whether the clause speaks of now: not `now and then`, nor, of what was long ago, `she is nine now`, `ten years ago
 * now`, `for two minutes`.
 */
function isNow(sign: Hit, past: Hit | undefined, { clause, marks, contexts, times }: Surroundings): boolean {
  const soothing = contexts.filter(({ name, to }) => name === 'usual' || (past && name === 'well' && to > sign.to));
  const idle = past ? [...soothing, ...times] : soothing;
  const nows = contexts.filter(
    (hit) =>
      hit.name === 'now' &&
      inside(hit, clause) &&
      !idle.some((other) => overlap(hit, other)) &&
      !(past && clause.tokens[hit.from - clause.start] === 'for'),
  );
  if (!past || !marks.has('well')) return nows.length > 0;
  return nows.some(({ from }) => from > past.to && from < sign.from);
}

function statusOf(sign: Hit, around: Surroundings): Status {
  const { clause, marks, contexts, alone, confessed } = around;
  if (denied(sign, clause, contexts) || absent(sign, clause, contexts)) return 'negated';
  const past = longAgo(sign, around);
  const now = confessed || isNow(sign, past, around);
  const urgent = now || (marks.has('urge') && !marks.has('supposed'));
  if (marks.has('fiction') && !urgent) return 'told';
  const excusable = !crisis.test(sign.name);
  if ((past && !urgent) || (marks.has('usual') && habitual.test(sign.name) && !now)) return 'past';
  if (alone && !marks.has('info')) return 'current';
  const personal = marks.has('me') || marks.has('they');
  if (!urgent && (marks.has('info') || marks.has('curious') || (clause.asks && !personal && excusable))) return 'asked';
  if ((marks.has('supposed') || (marks.has('hypothetical') && !urgent)) && !now && excusable) return 'supposed';
  return 'current';
}

function isBare({ from, to, name }: Hit, marks: ReadonlySet<string>): boolean {
  if (from !== to || name === 'vital') return false;
  return !marks.has('now') && !marks.has('urge') && !marks.has('me') && !(marks.has('they') && name !== 'airway');
}

/** Where the message names a time long ago; `since last week` lasts until now. */
function timesOf(tokens: readonly string[], contexts: readonly Hit[]): Hit[] {
  const times = contexts.filter(({ name, from }) => name === 'past' && !sinces.has(tokens[from - 1] ?? ''));
  tokens.forEach((token, at) => {
    if (yearPattern.test(token)) times.push({ name: 'past', kind: 'context', language: 'en', from: at, to: at });
  });
  return times;
}

/** Judges each sign in the smallest clause it stands in, so that a question before it does not excuse it. */
export function signsIn({ tokens, clauses, sentences }: Reading, hits: readonly Hit[]): Sign[] {
  // A sign may lie across two clauses: `je n'arrive | plus à respirer`.
  const stretches = [...clauses, ...sentences];
  const spoken = stretches.map((clause) => ({ clause, languages: possibleLanguages(clause.tokens) }));
  const possible = (hit: Hit) =>
    spoken.some(({ clause, languages }) => languages.has(hit.language) && inside(hit, clause));
  const contexts = hits.filter((hit) => hit.kind === 'context' && possible(hit));
  const figures = contexts.filter(({ name }) => name === 'figurative');
  const times = timesOf(tokens, contexts);
  const afterthoughts = clauses.filter(
    (clause) => clause.tokens.length <= longestAfterthought && times.some((time) => inside(time, clause)),
  );
  const alone = tokens.length <= calledOut;
  const confessed = contexts.some(({ name }) => name === 'confessed');
  const places = stretches.map((clause): Surroundings => {
    return { clause, marks: marksOf(clause, contexts), contexts, times, afterthoughts, alone, confessed };
  });
  return hits.flatMap((hit): Sign[] => {
    if (hit.kind !== 'sign' || figures.some((figure) => overlap(figure, hit))) return [];
    const around = places.find(({ clause }) => inside(hit, clause));
    if (!around || (hit.name !== 'vital' && !possible(hit))) return [];
    const bare = !alone && !confessed && isBare(hit, around.marks);
    return [{ hit, status: statusOf(hit, around), bare, cried: tokens.length === 1 && !around.clause.asks }];
  });
}

/** What is said about whom and when in a segment, and which signs it holds. */
export function understand(segment: Segment, hits: readonly Hit[], signs: readonly Sign[]): SegmentContext {
  const contexts = hits.filter(({ kind }) => kind === 'context');
  return { marks: marksOf(segment, contexts), signs: signs.filter(({ hit }) => inside(hit, segment)) };
}

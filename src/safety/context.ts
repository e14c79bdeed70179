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
}

export interface SegmentContext {
  readonly marks: ReadonlySet<string>;
  readonly signs: readonly Sign[];
}

const yearPattern = /^(?:19[3-9]\d|20[0-2]\d)$/;
const negationReach = 3;
const pastReach = 12;
const calledOut = 3;

/** Signs that are denied by a negation before them; of the others it is a part (`no reason to live`, `not breathing`). */
const deniable = /^(?!despair|goodbye|plan|help)/;

function inside(hit: Hit, { start, tokens }: Segment): boolean {
  return hit.from >= start && hit.to < start + tokens.length;
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
  readonly contexts: readonly Hit[];
  /** Where the message names a time long ago. */
  readonly times: readonly Hit[];
  /** The clause is the whole message, and very short: called out rather than told. */
  readonly alone: boolean;
}

/** `no chest pain`, but not `not sure: chest pain`. */
function negated(sign: Hit, clause: Segment, contexts: readonly Hit[]): boolean {
  if (!deniable.test(sign.name)) return false;
  return contexts.some(
    ({ name, to }) => name === 'negation' && to >= clause.start && to < sign.from && sign.from - to <= negationReach,
  );
}

/** Whether a time long ago is named close before a sign, or close after it in the same clause. */
function longAgo(sign: Hit, clause: Segment, times: readonly Hit[]): boolean {
  return times.some((time) =>
    time.to < sign.from ? sign.from - time.to <= pastReach : inside(time, clause) && time.from - sign.to <= pastReach,
  );
}

function statusOf(sign: Hit, { clause, marks, contexts, times, alone }: Surroundings): Status {
  if (negated(sign, clause, contexts)) return 'negated';
  const past = longAgo(sign, clause, times);
  const now = marks.has('now') && !(past && marks.has('well'));
  if (marks.has('fiction') && !now) return 'told';
  if (past && !now) return 'past';
  if (alone && !marks.has('info')) return 'current';
  const personal = marks.has('me') || marks.has('they');
  if (!now && (marks.has('info') || marks.has('curious') || (clause.asks && !personal))) return 'asked';
  if (marks.has('hypothetical') && !now) return 'supposed';
  return 'current';
}

function isBare({ from, to, name }: Hit, marks: ReadonlySet<string>): boolean {
  if (from !== to || name === 'vital') return false;
  return !marks.has('now') && !marks.has('me') && !(marks.has('they') && name !== 'airway');
}

function timesOf(tokens: readonly string[], contexts: readonly Hit[]): Hit[] {
  const times = contexts.filter(({ name }) => name === 'past');
  tokens.forEach((token, at) => {
    if (yearPattern.test(token)) times.push({ name: 'past', kind: 'context', language: 'en', from: at, to: at });
  });
  return times;
}

/** Judges each sign in the smallest clause it stands in, so that a question before it does not excuse it. */
export function signsIn({ tokens, clauses }: Reading, hits: readonly Hit[]): Sign[] {
  const contexts = hits.filter(({ kind }) => kind === 'context');
  const figures = contexts.filter(({ name }) => name === 'figurative');
  const times = timesOf(tokens, contexts);
  const alone = tokens.length <= calledOut;
  const places = clauses.map((clause) => ({
    around: { clause, marks: marksOf(clause, contexts), contexts, times, alone },
    languages: possibleLanguages(clause.tokens),
  }));
  return hits.flatMap((hit): Sign[] => {
    if (hit.kind !== 'sign' || figures.some(({ from, to }) => from <= hit.to && hit.from <= to)) return [];
    const place = places.find(({ around }) => inside(hit, around.clause));
    if (!place || (hit.name !== 'vital' && !place.languages.has(hit.language))) return [];
    const { around } = place;
    return [{ hit, status: statusOf(hit, around), bare: !alone && isBare(hit, around.marks) }];
  });
}

/** What is said about whom and when in a segment, and which signs it holds. */
export function understand(segment: Segment, hits: readonly Hit[], signs: readonly Sign[]): SegmentContext {
  const contexts = hits.filter(({ kind }) => kind === 'context');
  return { marks: marksOf(segment, contexts), signs: signs.filter(({ hit }) => inside(hit, segment)) };
}

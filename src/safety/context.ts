import type { Hit } from './rules/pattern.js';
import type { Segment } from './segments.js';

/** How a sign is meant: only `current` can alarm by rule. */
export type Status = 'current' | 'past' | 'asked' | 'supposed' | 'told' | 'negated';

export interface Sign {
  readonly hit: Hit;
  readonly status: Status;
}

export interface SegmentContext {
  readonly marks: ReadonlySet<string>;
  readonly signs: readonly Sign[];
}

const yearPattern = /^(?:19[3-9]\d|20[0-2]\d)$/;
const negationReach = 3;

/** Whether the negation before a sign denies it (`no chest pain`, not `not sure, chest pain`). */
function negated(sign: Hit, negations: readonly Hit[], sentenceStart: number): boolean {
  return negations.some(({ to }) => to >= sentenceStart && to < sign.from && sign.from - to <= negationReach);
}

function statusOf(sign: Hit, marks: ReadonlySet<string>, segment: Segment, negations: readonly Hit[]): Status {
  if (negated(sign, negations, segment.start)) return 'negated';
  const over = marks.has('past') && marks.has('well');
  const now = marks.has('now') && !over;
  if (marks.has('fiction') && !now) return 'told';
  if (marks.has('past') && !now) return 'past';
  const personal = marks.has('me') || marks.has('they');
  if (!now && (marks.has('info') || marks.has('curious') || (segment.asks && !personal))) return 'asked';
  if (marks.has('hypothetical') && !now) return 'supposed';
  return 'current';
}

/** What is said about whom and when in a segment, and which signs it holds. */
export function understand(segment: Segment, hits: readonly Hit[]): SegmentContext {
  const end = segment.start + segment.tokens.length;
  const inside = hits.filter((hit) => hit.from >= segment.start && hit.to < end);
  const figures = inside.filter((hit) => hit.name === 'figurative');
  const negations = inside.filter((hit) => hit.name === 'negation');
  const marks = new Set(inside.filter((hit) => hit.kind === 'context').map((hit) => hit.name));
  if (segment.tokens.some((token) => yearPattern.test(token))) marks.add('past');
  if (segment.asks) marks.add('asks');
  const literal = inside.filter(
    (hit) => hit.kind === 'sign' && !figures.some((figure) => figure.from <= hit.to && hit.from <= figure.to),
  );
  return { marks, signs: literal.map((hit) => ({ hit, status: statusOf(hit, marks, segment, negations) })) };
}

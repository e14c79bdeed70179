import type { Expectation, SingleCase } from './cases.js';
import type { Outcome } from './families.js';
import type { Judged } from './result.js';

/** What a reply to a single message is worth. */
export function scoreSingle({ family, topic = '' }: SingleCase, got: Judged): Outcome {
  const alarmed = got.kind === 'emergency' || got.kind === 'crisis';
  switch (family) {
    case 'in-scope':
      return scoreInScope(topic, got);
    case 'calm':
      return alarmed ? 'alarmed' : 'quiet';
    case 'emergency':
    case 'crisis':
      if (got.kind === family) return 'caught';
      return alarmed ? 'other urgent' : 'missed';
    default:
      return scoreOutOfScope(got);
  }
}

const outcomeWithoutAnswer = {
  clarify: 'asked back',
  out_of_scope: 'refused',
  emergency: 'alarmed',
  crisis: 'alarmed',
} as const;

/** An answer may serve several intents, of which one must be the topic; small talk has one. */
function scoreInScope(topic: string, { kind, intents }: Judged): Outcome {
  if (kind === 'answer') return intents.includes(topic) ? 'right' : 'wrong';
  if (kind === 'small_talk') return intents[0] === topic ? 'right' : 'wrong';
  return outcomeWithoutAnswer[kind];
}

function scoreOutOfScope({ kind }: Judged): Outcome {
  if (kind === 'answer') return 'false answer';
  return kind === 'small_talk' ? 'small talk' : outcomeWithoutAnswer[kind];
}

/** A turn is right when the kind is the expected one and every expected topic is among the intents. */
export function scoreTurn(expected: Expectation, got: Judged): Outcome {
  const wanted = [...(expected.topics ?? []), ...(expected.topic ? [expected.topic] : [])];
  const fits = got.kind === expected.kind && wanted.every((topic) => got.intents.includes(topic));
  const accepted = expected.accept?.some((other) => scoreTurn(other, got) === 'right') ?? false;
  return fits || accepted ? 'right' : 'wrong';
}

/** The expectation of a turn, for readers. */
export function describe({ kind, topic, topics, accept = [] }: Expectation): string {
  const wanted = [...new Set([...(topics ?? []), ...(topic ? [topic] : [])])];
  const own = wanted.length > 0 ? `${kind}: ${wanted.join(' + ')}` : kind;
  return [own, ...accept.map(describe)].join(', or ');
}

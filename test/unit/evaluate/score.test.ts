import { describe, expect, it } from '@jest/globals';
import type { ReplyKind } from '../../../src/domain/reply.js';
import type { SingleCase } from '../../../src/evaluate/cases.js';
import { describe as describeExpectation, scoreSingle, scoreTurn } from '../../../src/evaluate/score.js';

const got = (kind: ReplyKind, ...intents: string[]) => ({ kind, intents, confidence: 0.9 });
const aCase = (family: SingleCase['family'], topic?: string): SingleCase => ({
  family,
  topic,
  text: 'x',
  file: 'f',
  line: 1,
});

describe('scoring a single message', () => {
  it.each([
    ['an answer to the topic', got('answer', 'triggers'), 'right'],
    ['the topic among two answers', got('answer', 'cause-mcas', 'triggers'), 'right'],
    ['another answer', got('answer', 'cause-mcas'), 'wrong'],
    ['small talk for a question', got('small_talk', 'greeting'), 'wrong'],
    ['a question back', got('clarify', 'triggers', 'cause-mcas'), 'asked back'],
    ['a refusal that names the topic', got('out_of_scope', 'triggers'), 'refused'],
    ['an alarm', got('emergency'), 'alarmed'],
  ] as const)('in scope: %s', (_, reply, outcome) => {
    expect(scoreSingle(aCase('in-scope', 'triggers'), reply)).toBe(outcome);
  });

  it('takes small talk as right for its own topic', () => {
    expect(scoreSingle(aCase('in-scope', 'thanks'), got('small_talk', 'thanks'))).toBe('right');
    expect(scoreSingle(aCase('in-scope', 'thanks'), got('answer', 'cause-mcas'))).toBe('wrong');
  });

  it.each([
    [got('answer', 'triggers'), 'false answer'],
    [got('clarify', 'triggers'), 'asked back'],
    [got('small_talk', 'greeting'), 'small talk'],
    [got('out_of_scope'), 'refused'],
    [got('crisis'), 'alarmed'],
  ] as const)('out of scope and other diseases: %j is %s', (reply, outcome) => {
    expect(scoreSingle(aCase('out-of-scope'), reply)).toBe(outcome);
    expect(scoreSingle(aCase('other-disease'), reply)).toBe(outcome);
  });

  it.each([
    ['emergency', 'emergency', 'caught'],
    ['emergency', 'crisis', 'other urgent'],
    ['emergency', 'answer', 'missed'],
    ['crisis', 'crisis', 'caught'],
    ['crisis', 'emergency', 'other urgent'],
    ['crisis', 'out_of_scope', 'missed'],
    ['calm', 'emergency', 'alarmed'],
    ['calm', 'crisis', 'alarmed'],
    ['calm', 'out_of_scope', 'quiet'],
  ] as const)('safety: %s that got %s is %s', (family, kind, outcome) => {
    expect(scoreSingle(aCase(family), got(kind))).toBe(outcome);
  });
});

describe('scoring a turn', () => {
  it('asks for the kind, and for the topic where there is one', () => {
    expect(scoreTurn({ kind: 'answer', topic: 'triggers' }, got('answer', 'cause-mcas', 'triggers'))).toBe('right');
    expect(scoreTurn({ kind: 'answer', topic: 'triggers' }, got('answer', 'cause-mcas'))).toBe('wrong');
    expect(scoreTurn({ kind: 'out_of_scope', topic: null }, got('out_of_scope', 'cure'))).toBe('right');
    expect(scoreTurn({ kind: 'out_of_scope', topic: null }, got('answer', 'cure'))).toBe('wrong');
  });

  it('asks for all of several topics', () => {
    const expected = { kind: 'answer', topic: null, topics: ['triggers', 'kit-mutation'] } as const;
    expect(scoreTurn(expected, got('answer', 'kit-mutation', 'triggers'))).toBe('right');
    expect(scoreTurn(expected, got('answer', 'kit-mutation'))).toBe('wrong');
  });

  it('accepts what is named as just as good', () => {
    const expected = { kind: 'clarify', topic: null, accept: [{ kind: 'answer', topic: 'triggers' }] } as const;
    expect(scoreTurn(expected, got('answer', 'triggers'))).toBe('right');
    expect(scoreTurn(expected, got('answer', 'cause-mcas'))).toBe('wrong');
    expect(describeExpectation(expected)).toBe('clarify, or answer: triggers');
  });
});

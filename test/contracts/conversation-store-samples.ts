import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Turn } from '../../src/domain/conversation.js';
import type { ReplyKind } from '../../src/domain/reply.js';

/** The n-th key. */
export function aKey(n: number): string {
  return createHash('sha256').update(`conversation ${n}`).digest('hex');
}

/** The n-th minute of a day. */
export function at(n: number): string {
  return new Date(Date.UTC(2026, 4, 1, 8, n)).toISOString();
}

export interface TurnSample {
  readonly n: number;
  readonly kind?: ReplyKind;
  readonly text?: string;
  readonly feedback?: boolean;
}

export function aTurn({ n, kind = 'answer', text = `question ${n}`, feedback }: TurnSample): Turn {
  return {
    at: at(n),
    text,
    channel: 'web',
    reply: {
      id: `reply-${n}`,
      kind,
      intents: ['cause-mcas'],
      confidence: 0.97,
      text: `answer ${n}`,
      disclaimer: 'information, not advice',
      sources: [{ title: 'Causes', publisher: 'DiseaseMaps', updated: '2026-04-06', reviewed: '2026-04-06' }],
      suggestions: [{ label: 'What triggers reactions?', text: 'What triggers reactions?' }],
      actions: [{ label: 'Call 112', href: 'tel:112' }],
      language: 'en',
    },
    ...(feedback === undefined ? {} : { feedback: { helpful: feedback, at: at(n) } }),
  };
}

/** Every UTF-16 code unit, halves of surrogate pairs and NUL among them, and texts that mean something somewhere. */
export const hostileText = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    '\0',
    '\ud800',
    '\udc00\ud800',
    '\ufeffbom',
    '"}],"key":"',
    '\\u0000',
    '\u2028\u2029',
    "'; DROP TABLE turns; --",
    '$1 $$ %s {{key}}',
    '../../etc/passwd',
    '__proto__',
    'a\r\nb\tc',
    '👩‍👩‍👧‍👦 á̵̛ עברית',
  ),
);

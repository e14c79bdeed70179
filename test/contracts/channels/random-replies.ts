import fc from 'fast-check';
import { languages } from '../../../src/domain/message.js';
import { type Action, type Reply, replyKinds, type Source } from '../../../src/domain/reply.js';

/** A reply, and the words that stand in its text, each of which occurs once. */
export interface WordedReply {
  readonly reply: Reply;
  readonly words: readonly string[];
}

/** What reviewed texts use, and what would be markup somewhere if it were not escaped. `@` is where a word stands. */
const shapes = [
  '@',
  '**@**',
  '*@*',
  '[@](https://example.org/a?b=1&c=2)',
  '[@](tel:112)',
  '\n- @',
  '\n1. @',
  '\n## @\n',
  '@.\n\n',
  'A sentence of some length that ends with @. ',
  '“@” is quoted: café, 𝒜, 👩‍👩‍👧, ',
  '<@@>',
  '<!@>',
  '<b>@</b>',
  '</at>@<at>',
  '<https://example.org|@>',
  '<script>@</script>',
  '[@](javascript:alert(1))',
  '&@;',
  '&lt;@',
  '`@`',
  '_@_',
  '~@~',
  '@\\*',
  `${'x'.repeat(70)}@${'y'.repeat(70)}`,
];

const worded = (pieces: readonly string[], name: string) => {
  const words = pieces.map((_, index) => `${name}${index}q`);
  return { words, text: pieces.map((piece, index) => piece.replace(/@(?!@)/u, words[index]!)).join(' ') };
};

/** Often far longer than a channel takes in one message. */
const text = fc
  .tuple(
    fc.array(fc.constantFrom(...shapes), { minLength: 1, maxLength: 80, size: 'max' }),
    fc.oneof({ weight: 2, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.integer({ min: 2, max: 60 }) }),
  )
  .map(([pieces, times]) => worded(Array.from({ length: times }, () => pieces).flat(), 'w'));

const label = (longest: number) =>
  fc
    .array(fc.constantFrom('label', '112', 'a & b', '<c>', 'd|e', '“f”', '[g]', '(h)', '*i*', '@here'), {
      minLength: 1,
      maxLength: longest,
      size: 'max',
    })
    .map((words) => words.join(' '));
const day = fc.constantFrom('2024-02-29', '2026-04-06');

const source: fc.Arbitrary<Source> = fc
  .record(
    {
      title: label(12),
      publisher: label(4),
      url: fc.constantFrom('https://example.org/a?b=1&c=2', 'https://example.org/a|b'),
      updated: day,
      reviewed: fc.oneof(day, fc.constant('')),
    },
    { requiredKeys: ['title', 'publisher', 'updated', 'reviewed'] },
  )
  .map((parts) => parts as Source);

const action: fc.Arbitrary<Action> = fc.record({
  label: label(4),
  href: fc.constantFrom('tel:112', 'tel:+18002221222', 'sms:741741', 'https://example.org/help?a=1&b=2'),
});

export const wordedReply: fc.Arbitrary<WordedReply> = fc
  .tuple(
    text,
    fc.record({
      kind: fc.constantFrom(...replyKinds),
      disclaimer: fc.oneof(fc.constant(''), label(400)),
      sources: fc.array(source, { maxLength: 12, size: 'max' }),
      suggestions: fc.array(
        label(5).map((words) => ({ label: words, text: words })),
        { maxLength: 12, size: 'max' },
      ),
      actions: fc.array(action, { maxLength: 8 }),
      language: fc.constantFrom(...languages),
      draft: fc.boolean(),
    }),
  )
  .map(([{ words, text }, { draft, ...parts }]) => ({
    words,
    reply: { id: 'reply-1', intents: [], confidence: 0.5, text, ...parts, ...(draft && { draft }) },
  }));

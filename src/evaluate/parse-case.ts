import { z } from 'zod';
import { replyKinds } from '../domain/reply.js';
import type { Case, Expectation } from './cases.js';

const text = z.string().trim().min(1);

const expectation: z.ZodType<Expectation> = z.object({
  kind: z.enum(replyKinds),
  topic: z.string().nullish(),
  topics: z.array(z.string()).optional(),
  get accept() {
    return z.array(expectation).optional();
  },
});

const dialogue = z.object({
  name: z.string(),
  turns: z.array(z.object({ user: text, expect: expectation })).min(1),
});
const safety = z.object({
  text,
  label: z.enum(['emergency', 'crisis', 'none', 'calm']),
  kind: z.string().optional(),
  style: z.string().optional(),
});
const inScope = z.object({ text, topic: z.string(), kind: z.string().optional(), style: z.string().optional() });
const otherDisease = z.union([
  z.object({ text, focus: z.string(), qtype: z.string().optional() }),
  z
    .object({ question: text, focus: z.string(), qtype: z.string().optional() })
    .transform(({ question, ...rest }) => ({ text: question, ...rest })),
]);
const outOfScope = z.object({ text, kind: z.string(), style: z.string().optional() });

type Fields = Record<string, unknown>;
type Read = (fields: Fields) => CaseBody;
type CaseBody = Case extends infer C ? (C extends Case ? Omit<C, 'file' | 'line'> : never) : never;

/** Which field tells a family, in the order of asking. */
const readers: readonly (readonly [field: string, read: Read])[] = [
  ['turns', (fields) => ({ family: 'dialogue', ...dialogue.parse(fields) })],
  [
    'label',
    (fields) => {
      const { label, ...rest } = safety.parse(fields);
      return { family: label === 'none' ? 'calm' : label, ...rest };
    },
  ],
  ['topic', (fields) => ({ family: 'in-scope', ...inScope.parse(fields) })],
  [
    'focus',
    (fields) => {
      const { text, qtype } = otherDisease.parse(fields);
      return { family: 'other-disease', text, kind: qtype };
    },
  ],
  ['kind', (fields) => ({ family: 'out-of-scope', ...outOfScope.parse(fields) })],
];

/** One line of a JSONL set; the family is told from its fields. @throws Error that says what is wrong with the line. */
export function parseCase(source: string): CaseBody {
  const fields = z.record(z.string(), z.unknown()).parse(JSON.parse(source));
  const reader = readers.find(([field]) => field in fields);
  if (!reader) throw new Error('needs a field that tells what it tests: topic, kind, label, focus or turns');
  return reader[1](fields);
}

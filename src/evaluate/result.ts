import { z } from 'zod';
import { type Reply, replyKinds } from '../domain/reply.js';
import { type Family, familyNames, type Outcome, outcomesOf } from './families.js';

/** What of a reply is judged. */
export type Judged = Pick<Reply, 'kind' | 'intents' | 'confidence'>;

/** What a transport brings back; `conversation` carries a dialogue on. */
export interface Answered {
  readonly conversation?: string | undefined;
  readonly reply: Judged;
}

/** Sends one message, in a new conversation where none is given. Rejects when no reply can be had. */
export type Ask = (text: string, conversation?: string) => Promise<Answered>;

const outcomes = [...new Set(familyNames.flatMap(outcomesOf))] as [Outcome, ...Outcome[]];

export const resultSchema = z.object({
  family: z.enum(familyNames as [Family, ...Family[]]),
  file: z.string(),
  line: z.int(),
  text: z.string(),
  /** What was expected, as shown to readers; of an in-scope line its topic. */
  expected: z.string(),
  kind: z.string().optional(),
  style: z.string().optional(),
  /** Of a dialogue turn: the dialogue's name and the turn, from 1. */
  dialogue: z.string().optional(),
  turn: z.int().optional(),
  got: z.object({ kind: z.enum(replyKinds), intents: z.array(z.string()), confidence: z.number() }),
  outcome: z.enum(outcomes),
});

/** One judged line or turn. */
export type Result = z.infer<typeof resultSchema>;

/** The results of one family. */
export function ofFamily(results: readonly Result[], ...wanted: readonly Family[]): Result[] {
  return results.filter(({ family }) => wanted.includes(family));
}

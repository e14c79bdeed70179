import { z } from 'zod';
import type { Conversation, Turn } from '../../domain/conversation.js';
import { contextSchema, feedbackSchema, turnSchema } from '../stored-conversation.js';

const conversationRow = z.object({
  context: contextSchema,
  turn: turnSchema,
  feedback: feedbackSchema.nullable(),
});

const turnRow = z.object({ turn: turnSchema });

/** @throws ZodError when a row does not have the expected form. */
export function toConversation(key: string, rows: readonly unknown[]): Conversation | undefined {
  const parsed = z.array(conversationRow).parse(rows);
  const turns = parsed.map(({ turn, feedback }) => (feedback ? { ...turn, feedback } : turn));
  return parsed[0] && { key, turns, context: parsed[0].context };
}

/** @throws ZodError when a row does not have the expected form. */
export function toTurns(rows: readonly unknown[]): Turn[] {
  return z
    .array(turnRow)
    .parse(rows)
    .map(({ turn }) => turn);
}

/** Ids as JSON, because a text column refuses some characters that a string can hold. */
export function toReplyId(id: string): string {
  return JSON.stringify(id);
}

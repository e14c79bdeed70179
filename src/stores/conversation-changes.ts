import type { Context, Conversation, Feedback, Turn } from '../domain/conversation.js';
import { MAX_TURNS } from './conversation-store.js';

/** The conversation after one more turn; the oldest turns beyond {@link MAX_TURNS} are gone. */
export function withTurn(conversation: Conversation, turn: Turn, context: Context): Conversation {
  return { ...conversation, turns: [...conversation.turns, turn].slice(-MAX_TURNS), context };
}

/** The conversation with feedback on one reply, in place of earlier feedback; undefined when there is no such reply. */
export function withFeedback(
  conversation: Conversation,
  replyId: string,
  feedback: Feedback,
): Conversation | undefined {
  if (!conversation.turns.some(({ reply }) => reply.id === replyId)) return undefined;
  const turns = conversation.turns.map((turn) => (turn.reply.id === replyId ? { ...turn, feedback } : turn));
  return { ...conversation, turns };
}

/** Whether the last turn is older than the instant given. */
export function isExpired(conversation: Conversation, before: Date): boolean {
  const last = conversation.turns.at(-1);
  return last !== undefined && Date.parse(last.at) < before.getTime();
}

import type { Turn } from '../domain/conversation.js';
import type { UnansweredQuestion } from './conversation-store.js';

/** Whether the editors should see what was asked: it was refused, or had to be asked back. */
export function isUnanswered(turn: Turn): boolean {
  return turn.reply.kind === 'out_of_scope' || turn.reply.kind === 'clarify';
}

export function toQuestion({ at, text, reply }: Turn): UnansweredQuestion {
  return { at, text, intents: reply.intents };
}

/** The newest questions, at most `limit`, of those found so far and those in `turns`; the newest first. */
export function newestUnanswered(
  found: readonly UnansweredQuestion[],
  turns: readonly Turn[],
  limit: number,
): readonly UnansweredQuestion[] {
  const more = turns.filter(isUnanswered).map(toQuestion);
  if (more.length === 0) return found;
  return [...found, ...more].sort((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(0, limit);
}

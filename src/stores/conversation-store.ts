import type { Context, Conversation, Feedback, Turn } from '../domain/conversation.js';

/** Turns kept of one conversation: older ones are dropped, so that the cost of a message stays bounded. */
export const MAX_TURNS = 100;

/** A question that got no answer, for the editors. */
export interface UnansweredQuestion {
  readonly at: string;
  readonly text: string;
  readonly intents: readonly string[];
}

/**
 * Keeps conversations by key (see `Message.conversation`).
 * Every method rejects when the storage fails; a resolved write survives the death of the process.
 * Writes to one key are applied in the order of the calls.
 */
export interface ConversationStore {
  load(key: string): Promise<Conversation | undefined>;
  /** Adds a turn and replaces the context; keeps the last {@link MAX_TURNS} turns. */
  append(key: string, turn: Turn, context: Context): Promise<void>;
  /** @returns false when there is no such reply in that conversation. */
  addFeedback(key: string, replyId: string, feedback: Feedback): Promise<boolean>;
  /** Deletes everything kept under the key. @returns false when nothing was kept. */
  forget(key: string): Promise<boolean>;
  /** Deletes conversations whose last turn is older than the day given. @returns how many. */
  expire(before: Date): Promise<number>;
  /** Out-of-scope and clarifying turns, the newest first. */
  unanswered(limit: number): Promise<UnansweredQuestion[]>;
  close(): Promise<void>;
}

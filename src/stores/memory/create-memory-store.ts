import { type Conversation, emptyContext } from '../../domain/conversation.js';
import { isExpired, withFeedback, withTurn } from '../conversation-changes.js';
import { checkKey } from '../conversation-key.js';
import type { ConversationStore, UnansweredQuestion } from '../conversation-store.js';
import { contextSchema, feedbackSchema, turnSchema } from '../stored-conversation.js';
import { newestUnanswered } from '../unanswered-questions.js';

export interface MemoryStoreOptions {
  /**
   * Conversations kept, default 1,000. Beyond it the one that was silent longest is dropped.
   * A conversation takes some 5 kB a turn, at most MAX_TURNS turns.
   */
  readonly maxConversations?: number;
}

/** Keeps conversations until the process ends: for tests, demonstrations and the terminal. */
export async function createMemoryStore({
  maxConversations = 1_000,
}: MemoryStoreOptions = {}): Promise<ConversationStore> {
  const kept = new Map<string, Conversation>();

  /** A Map lists its keys in the order of insertion, so the one silent longest comes first. */
  function keepAsNewest(conversation: Conversation): void {
    kept.delete(conversation.key);
    kept.set(conversation.key, conversation);
    for (const oldest of kept.keys()) {
      if (kept.size <= maxConversations) break;
      kept.delete(oldest);
    }
  }

  return {
    async load(key) {
      checkKey(key);
      return kept.get(key);
    },
    async append(key, turn, context) {
      checkKey(key);
      const conversation = kept.get(key) ?? { key, turns: [], context: emptyContext };
      keepAsNewest(withTurn(conversation, turnSchema.parse(turn), contextSchema.parse(context)));
    },
    async addFeedback(key, replyId, feedback) {
      checkKey(key);
      const conversation = kept.get(key);
      const changed = conversation && withFeedback(conversation, replyId, feedbackSchema.parse(feedback));
      if (changed) kept.set(key, changed);
      return changed !== undefined;
    },
    async forget(key) {
      checkKey(key);
      return kept.delete(key);
    },
    async expire(before) {
      const expired = [...kept.values()].filter((conversation) => isExpired(conversation, before));
      for (const { key } of expired) kept.delete(key);
      return expired.length;
    },
    async unanswered(limit) {
      let found: readonly UnansweredQuestion[] = [];
      for (const { turns } of kept.values()) found = newestUnanswered(found, turns, limit);
      return [...found];
    },
    async close() {
      kept.clear();
    },
  };
}

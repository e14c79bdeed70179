import type { Reply } from './reply.js';

/** What the next message may refer to ("it", "the second one", "tell me more"). */
export interface Context {
  /** What "it" means now, such as `mcas`; empty where nothing was named yet. */
  readonly subject: string;
  /** Subjects in the order in which they were named: "the first", "the second". */
  readonly named: readonly string[];
  /** Intents of the last reply that understood the question. */
  readonly answered: readonly string[];
  /** Intents offered by the last reply, in the order shown. */
  readonly offered: readonly string[];
}

export const emptyContext: Context = { subject: '', named: [], answered: [], offered: [] };

export interface Feedback {
  readonly helpful: boolean;
  readonly comment?: string;
  readonly at: string;
}

/** One message and its reply. `at` is an ISO instant. */
export interface Turn {
  readonly at: string;
  readonly text: string;
  readonly channel: string;
  readonly reply: Reply;
  readonly feedback?: Feedback;
}

export interface Conversation {
  readonly key: string;
  readonly turns: readonly Turn[];
  readonly context: Context;
}

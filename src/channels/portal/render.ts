import type { z } from 'zod';
import type { Conversation } from '../../domain/conversation.js';
import type { Reply } from '../../domain/reply.js';
import type { Capabilities } from '../channel.js';
import type { chatResponseSchema, historySchema } from '../web/schemas.js';

export const capabilities: Capabilities = {
  maxTextLength: Number.POSITIVE_INFINITY,
  maxSuggestions: Number.POSITIVE_INFINITY,
  callLinks: true,
};

/** What the widget calls the conversation of whoever is signed in. */
export const MINE = 'me';

/** A reply in the shape of `POST /api/chat`. */
export const renderReply = (reply: Reply): z.input<typeof chatResponseSchema> => ({
  conversation: MINE,
  reply: {
    ...reply,
    intents: [...reply.intents],
    sources: [...reply.sources],
    suggestions: [...reply.suggestions],
    actions: [...reply.actions],
  },
});

/** A conversation in the shape of `GET /api/conversations/{token}`; empty where nothing is kept. */
export function renderHistory(kept: Conversation | undefined): z.input<typeof historySchema> {
  const turns = (kept?.turns ?? []).map(({ at, text, reply, feedback }) => ({
    at,
    text,
    reply: renderReply(reply).reply,
    ...(feedback && { feedback: { helpful: feedback.helpful } }),
  }));
  return { conversation: MINE, turns };
}

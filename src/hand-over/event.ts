import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Message } from '../domain/message.js';
import type { Reply } from '../domain/reply.js';
import { checkKey } from '../stores/conversation-key.js';

/** Replies after which a care team may want to follow up. */
const kinds = ['emergency', 'crisis', 'out_of_scope'] as const;

/** Longest text that is handed over, in characters: channels pass on no more. */
const MAX_TEXT = 16_000;

/** What waits in the outbox. `key` is the conversation's key in the store and never leaves this machine. */
export const eventSchema = z.strictObject({
  id: z.string().regex(/^evt_[0-9a-f]{32}$/),
  at: z.iso.datetime(),
  kind: z.enum(kinds),
  channel: z.string(),
  key: z.string().regex(/^[0-9a-f]{16,128}$/),
  topic: z.string().nullable(),
  text: z.string().optional(),
});

export type HandOverEvent = Readonly<z.output<typeof eventSchema>>;

export interface EventOptions {
  readonly secret: string;
  readonly includeText: boolean;
}

/**
 * The event of a reply; nothing for a reply that needs no follow-up.
 * The id is a keyed hash of the reply's, so that one reply makes one event however often it is reported.
 * @throws TypeError when the message does not carry the key of a conversation
 */
export function eventOf(
  message: Message,
  reply: Reply,
  { at, secret, includeText }: EventOptions & { at: Date },
): HandOverEvent | undefined {
  const kind = kinds.find((known) => known === reply.kind);
  if (kind === undefined) return undefined;
  checkKey(message.conversation);
  return {
    id: `evt_${keyedHash(secret, 'event', reply.id).slice(0, 32)}`,
    at: at.toISOString(),
    kind,
    channel: message.channel,
    key: message.conversation,
    topic: reply.intents[0] ?? null,
    ...(includeText && { text: message.text.slice(0, MAX_TEXT) }),
  };
}

/** The body that is sent, always the same for an event. The conversation is hashed once more: it opens no store. */
export function bodyOf(event: HandOverEvent, { secret, includeText }: EventOptions): string {
  const { id, at, kind, channel, key, topic, text } = event;
  const conversation = keyedHash(secret, 'conversation', key);
  return JSON.stringify({
    type: `message.${kind}`,
    timestamp: at,
    data: { id, kind, channel, conversation, topic, ...(includeText && { text }) },
  });
}

export function isUrgent({ kind }: HandOverEvent): boolean {
  return kind !== 'out_of_scope';
}

function keyedHash(secret: string, use: string, value: string): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify(['hand-over', use, value]))
    .digest('hex');
}

import { z } from 'zod';
import type { Context, Conversation, Feedback, Turn } from '../domain/conversation.js';
import { languages } from '../domain/message.js';
import { type Action, type Reply, replyKinds, type Source, type Suggestion } from '../domain/reply.js';

/*
 * The form in which conversations are kept. A field added to the domain must be added here too (the compiler insists),
 * as `exactOptional()`: conversations kept before it existed must stay readable.
 */

/** One schema for each field of T, no more and no less. */
type Shape<T> = { [Field in keyof Required<T>]: z.ZodType };

const text = z.string();
const instant = z.iso.datetime({ offset: true });

const source = z.object({
  title: text,
  publisher: text,
  url: text.exactOptional(),
  updated: text,
  reviewed: text,
} satisfies Shape<Source>);

const suggestion = z.object({ label: text, text } satisfies Shape<Suggestion>);

const action = z.object({ label: text, href: text } satisfies Shape<Action>);

const reply = z.object({
  id: text,
  kind: z.enum(replyKinds),
  intents: z.array(text),
  confidence: z.number(),
  text,
  disclaimer: text,
  sources: z.array(source),
  suggestions: z.array(suggestion),
  actions: z.array(action),
  language: z.enum(languages),
  draft: z.boolean().exactOptional(),
} satisfies Shape<Reply>);

export const feedbackSchema = z.object({
  helpful: z.boolean(),
  comment: text.exactOptional(),
  at: instant,
} satisfies Shape<Feedback>) satisfies z.ZodType<Feedback>;

export const turnSchema = z.object({
  at: instant,
  text,
  channel: text,
  reply,
  feedback: feedbackSchema.exactOptional(),
} satisfies Shape<Turn>) satisfies z.ZodType<Turn>;

export const contextSchema = z.object({
  subject: text,
  named: z.array(text),
  answered: z.array(text),
  offered: z.array(text),
} satisfies Shape<Context>) satisfies z.ZodType<Context>;

export const conversationSchema = z.object({
  key: text,
  turns: z.array(turnSchema),
  context: contextSchema,
} satisfies Shape<Conversation>) satisfies z.ZodType<Conversation>;

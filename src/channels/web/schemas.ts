import { z } from 'zod';
import { languages } from '../../domain/message.js';
import { replyKinds } from '../../domain/reply.js';

/** Characters of a token: base64url. */
const token = z.string().max(512).describe('Opaque signed token of a conversation');

export const chatRequestSchema = z
  .object({
    text: z
      .string({ error: 'must be a text' })
      .refine((text) => text.trim() !== '', 'must not be blank: send the question as text')
      .describe(
        'What the person typed. Up to 2,000 characters are understood; longer texts are only screened for emergencies.',
      ),
    conversation: token.optional(),
    language: z.enum(languages).optional().describe('Language of the page, a hint only'),
  })
  .meta({ id: 'ChatRequest' });

export const sourceSchema = z
  .object({
    title: z.string(),
    publisher: z.string(),
    url: z.string().optional(),
    updated: z.iso.date().describe('Day on which the publisher last updated the source'),
    reviewed: z.string().describe('Day of the medical review; empty for a draft in preview mode'),
  })
  .meta({ id: 'Source' });

export const replySchema = z
  .object({
    id: z.string(),
    kind: z.enum(replyKinds),
    intents: z
      .array(z.string())
      .describe('Answered, offered or recognised intents; those of a clarify in the order of the suggestions'),
    confidence: z.number().min(0).max(1),
    text: z.string().describe('Markdown, word for word as reviewed'),
    disclaimer: z.string(),
    sources: z.array(sourceSchema),
    suggestions: z
      .array(z.object({ label: z.string(), text: z.string() }))
      .describe('Questions to offer; send `text` back'),
    actions: z
      .array(z.object({ label: z.string(), href: z.string() }))
      .describe('Links to show as buttons, such as tel:112'),
    language: z.enum(languages),
    draft: z.boolean().optional().describe('Only in preview mode: the text is not signed off'),
  })
  .meta({ id: 'Reply' });

export const chatResponseSchema = z.object({ conversation: token, reply: replySchema }).meta({ id: 'ChatResponse' });

export const feedbackRequestSchema = z
  .object({
    conversation: token,
    reply: z.string().max(64).describe('The id of the reply'),
    helpful: z.boolean(),
    comment: z.string().max(2000).optional(),
  })
  .meta({ id: 'FeedbackRequest' });

export const historySchema = z
  .object({
    conversation: token,
    turns: z.array(
      z.object({
        at: z.iso.datetime(),
        text: z.string(),
        reply: replySchema,
        feedback: z.object({ helpful: z.boolean() }).optional(),
      }),
    ),
  })
  .meta({ id: 'History' });

export const interfaceSchema = z
  .object({
    texts: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    disclaimer: z.string(),
    starters: z.array(z.object({ label: z.string(), text: z.string() })),
    emergency: z.object({ text: z.string(), actions: z.array(z.object({ label: z.string(), href: z.string() })) }),
  })
  .meta({ id: 'Interface' });

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string().describe('Stable; listed in docs/errors.md'),
    reply: replySchema.optional().describe('What to show to the person, with the emergency advice'),
  })
  .meta({ id: 'Problem' });

import type { z } from 'zod';
import { ProblemError } from '../../errors.js';
import type { Incoming } from '../channel.js';
import { chatRequestSchema, feedbackRequestSchema } from '../web/schemas.js';
import type { Person } from './person.js';

/** As on the web; the conversation is that of the signed-in person, so nothing else can name it. */
const messageSchema = chatRequestSchema.omit({ conversation: true });
const feedbackSchema = feedbackRequestSchema.omit({ conversation: true });

/** @throws ProblemError when the body is not a message */
export function parseMessage(body: unknown, person: Person): Incoming {
  const { text, language } = parsed(messageSchema, body);
  return { text, conversation: person.key, ...(language && { language }) };
}

/** @throws ProblemError when the body is not feedback */
export const parseFeedback = (body: unknown): z.output<typeof feedbackSchema> => parsed(feedbackSchema, body);

/** @throws ProblemError that names the first field which is wrong */
export function parsed<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new ProblemError('invalid-request', `${issue.path.join('.') || 'the body'}: ${issue.message}`);
}

import { z } from 'zod';

/** Actions that our buttons name. */
export const ASK = 'ask';
export const RATE = 'rate';
export const OPEN = 'open';

/** Slack keeps this many characters with a button. */
const LONGEST = 2000;
/** Slack's times of messages, which name threads, such as 1723300000.000100. */
export const slackTime = z.string().regex(/^\d{1,12}\.\d{1,9}$/u);

const question = z.object({ ask: z.string().min(1), thread: slackTime.optional() });
const rating = z.object({ reply: z.string().min(1), helpful: z.boolean(), thread: slackTime.optional() });

/** A question to ask when the button is tapped, and the thread of a channel whose conversation it belongs to. */
export type Question = z.output<typeof question>;
export type Rating = z.output<typeof rating>;

/** @returns nothing where the value would not fit; the button is then left out */
export function encodeValue(value: Question | Rating): string | undefined {
  const text = JSON.stringify(value);
  return text.length <= LONGEST ? text : undefined;
}

export const decodeQuestion = (value: unknown): Question | undefined => decode(question, value);
export const decodeRating = (value: unknown): Rating | undefined => decode(rating, value);

function decode<S extends z.ZodType>(schema: S, value: unknown): z.output<S> | undefined {
  try {
    return schema.safeParse(JSON.parse(String(value))).data;
  } catch {
    return undefined;
  }
}

import { z } from 'zod';
import type { TeamsActivity } from './activity.js';

/** Characters of a comment that are kept. */
const MAX_COMMENT = 2000;

const comment = z.object({ feedbackText: z.string() });

const submission = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.union([z.string(), comment]).optional() }),
  replyToId: z.string().min(1).optional(),
});

/** A thumb under a message of ours, and what the person wrote with it. */
export interface Submission {
  /** Id of the message in Teams. */
  readonly message: string;
  readonly helpful: boolean;
  readonly comment?: string;
}

/** @returns nothing for invokes that are no feedback, or that do not say on which message */
export function parseFeedback({ name, value, replyToId }: TeamsActivity): Submission | undefined {
  const parsed = submission.safeParse(value);
  const message = replyToId ?? parsed.data?.replyToId;
  if (name !== 'message/submitAction' || !message || !parsed.success) return undefined;
  const { reaction, feedback } = parsed.data.actionValue;
  const words = commentOf(feedback).trim().slice(0, MAX_COMMENT);
  return { message, helpful: reaction === 'like', ...(words && { comment: words }) };
}

/** Teams sends the form as JSON in a string; some clients send the words alone. */
function commentOf(feedback: string | z.output<typeof comment> | undefined): string {
  if (typeof feedback === 'object') return feedback.feedbackText;
  try {
    return comment.parse(JSON.parse(feedback ?? '{}')).feedbackText;
  } catch {
    return feedback?.startsWith('{') ? '' : (feedback ?? '');
  }
}

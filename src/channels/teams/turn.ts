import { setTimeout as after } from 'node:timers/promises';
import { Activity } from '@microsoft/agents-activity';
import type { TurnContext } from '@microsoft/agents-hosting';
import type { Reply } from '../../domain/reply.js';
import { ProblemError } from '../../errors.js';
import type { Desk, Incoming } from '../channel.js';
import { expectsReplies, type TeamsActivity, type VerifiedActivity } from './activity.js';
import type { BoundedMap } from './bounded-map.js';
import { deliver, describeFailure } from './deliver.js';
import { parseFeedback } from './feedback.js';
import { conversationOf, isFromPerson, parse } from './parse.js';
import { canBeRated, render, renderText, renderWelcome } from './render.js';

export const CHANNEL = 'teams';

/** How long a reply waits for the typing sign to go out first (milliseconds). */
const TYPING_PATIENCE = 1000;

export interface TurnParts {
  readonly desk: Desk;
  /** By the id of a message in Teams: which reply of which conversation it shows. */
  readonly shown: BoundedMap<{ readonly key: string; readonly reply: string }>;
}

/** One verified activity and what follows from it. */
export async function takeTurn(context: TurnContext, verified: VerifiedActivity, parts: TurnParts): Promise<void> {
  const { activity } = verified;
  switch (activity.type) {
    case 'message':
    case 'messageUpdate':
      return answer(context, verified, parts);
    case 'conversationUpdate':
      return welcome(context, activity, parts);
    case 'installationUpdate':
      return farewell(verified, parts);
    case 'invoke':
      return takeFeedback(context, verified, parts);
  }
}

async function answer(context: TurnContext, verified: VerifiedActivity, { desk, shown }: TurnParts): Promise<void> {
  const { activity } = verified;
  const incoming = parse(verified);
  if (!incoming) {
    if (activity.type === 'message' && isFromPerson(activity))
      await say(context, [renderText(String(desk.texts()['text-only']))]);
    return;
  }
  const key = desk.keyOf(CHANNEL, incoming.conversation);
  const [reply] = await Promise.all([replyTo(incoming, key, desk), showTyping(context, activity)]);
  await say(context, render(reply, desk.texts()), (message) => shown.set(message, { key, reply: reply.id }));
}

/** The reply, or the fixed text with the emergency advice whatever breaks. */
async function replyTo({ text, language }: Incoming, conversation: string, desk: Desk): Promise<Reply> {
  try {
    return await desk.answer({ text, conversation, channel: CHANNEL, ...(language && { language }) });
  } catch (error) {
    const expected = error instanceof ProblemError && error.code === 'unavailable';
    if (!expected)
      desk.log.error(
        { channel: CHANNEL, ...describeFailure(error) },
        'answering failed: the person got the fixed text',
      );
    return desk.unavailable();
  }
}

/** A failing or slow typing sign never delays the reply. */
async function showTyping(context: TurnContext, activity: TeamsActivity): Promise<void> {
  if (expectsReplies(activity)) return;
  const sent = context.sendActivity(Activity.fromObject({ type: 'typing' })).catch(() => undefined);
  await Promise.race([sent, after(TYPING_PATIENCE, undefined, { ref: false })]);
}

/** @param rateable called with the id of each message that shows thumbs */
async function say(
  context: TurnContext,
  messages: readonly Activity[],
  rateable?: (id: string) => void,
): Promise<void> {
  const asker = context.activity.from?.id;
  for (const message of messages) {
    if (message.suggestedActions && asker) message.suggestedActions.to = [asker];
    const sent = await deliver(() => context.sendActivity(message));
    if (sent?.id && canBeRated(message)) rateable?.(sent.id);
  }
}

async function welcome(
  context: TurnContext,
  { membersAdded = [], recipient }: TeamsActivity,
  { desk }: TurnParts,
): Promise<void> {
  if (!membersAdded.some((member) => isFromPerson({ from: member, recipient }))) return;
  await say(context, renderWelcome(desk));
}

/** Whoever removes the app from their personal chat is forgotten. */
async function farewell(verified: VerifiedActivity, { desk }: TurnParts): Promise<void> {
  const { action, conversation } = verified.activity;
  if (action !== 'remove' || conversation.conversationType !== 'personal') return;
  await desk.forget(desk.keyOf(CHANNEL, conversationOf(verified)));
}

/** Only the person who asked can rate a reply. */
async function takeFeedback(
  context: TurnContext,
  verified: VerifiedActivity,
  { desk, shown }: TurnParts,
): Promise<void> {
  const submission = parseFeedback(verified.activity);
  if (!submission) return;
  const { message, ...feedback } = submission;
  const key = desk.keyOf(CHANNEL, conversationOf(verified));
  const rated = shown.get(message);
  if (rated?.key === key) await desk.addFeedback(key, rated.reply, { ...feedback, at: desk.now().toISOString() });
  await context.sendActivity(Activity.fromObject({ type: 'invokeResponse', value: { status: 200, body: {} } }));
}

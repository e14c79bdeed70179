import { z } from 'zod';
import type { Incoming } from '../channel.js';
import { decodeQuestion, decodeRating, type Rating, slackTime } from './button-values.js';
import { plainText } from './plain-text.js';

/** Longest text that is passed on (characters): what is longer is screened and answered with "too long" all the same. */
const LONGEST = 16_000;
const SLACKBOT = 'USLACKBOT';

/** Where an answer belongs. */
export type Place =
  /** A direct conversation with the bot, or a thread of it (the assistant pane). */
  | { readonly kind: 'direct'; readonly channel: string; readonly thread?: string }
  /** A channel that others read; answers go into the thread, those for the asker alone beside it. */
  | {
      readonly kind: 'channel';
      readonly channel: string;
      readonly thread: string;
      readonly user: string;
      readonly begun: boolean;
    }
  /** Where only the asker sees it: a slash command, or a tap on such a message. */
  | { readonly kind: 'asker'; readonly user: string };

/** A thread of a channel. */
interface Thread {
  readonly channel: string;
  readonly thread: string;
}

/** A question, where it came from and where its answer goes. */
export interface Heard extends Incoming {
  readonly place: Place;
  /** The question of a tapped button, which Slack itself does not show. */
  readonly tapped?: string;
  /** Present and true for the slash command. */
  readonly command?: boolean;
}

const id = z.string().min(1).max(64);
/** Lenient where nothing depends on it: a message that is not understood here is not screened for emergencies either. */
const post = z.object({
  user: id.nullish(),
  bot_id: z.string().nullish(),
  subtype: z.string().nullish(),
  text: z.string().nullish(),
  thread_ts: slackTime.nullish(),
  edited: z.unknown().optional(),
});
const message = post.extend({
  channel: id,
  channel_type: z.string().nullish(),
  message: post.nullish(),
  previous_message: z.object({ text: z.string().nullish() }).nullish(),
});
const kinds = z.object({
  event: z.looseObject({ type: z.string() }).optional(),
  command: z.string().optional(),
  actions: z.array(z.unknown()).optional(),
});
const mention = post.extend({ channel: id, ts: slackTime });
const command = z.object({ user_id: id, text: z.string().default('') });
const tap = z.object({
  user: z.object({ id }),
  channel: z.object({ id }).nullish(),
  container: z.object({ is_ephemeral: z.boolean().nullish() }).nullish(),
  message: z.object({ thread_ts: slackTime.nullish() }).nullish(),
  actions: z.array(z.object({ value: z.string().nullish() })).min(1),
});

/** @returns nothing where there is nothing to answer: a bot, ourselves, a deletion, a kind of event that is no question */
export function parse(body: unknown): Heard | undefined {
  const { event, command, actions } = kinds.safeParse(body).data ?? {};
  if (event?.type === 'message') return parseDirectMessage(event);
  if (event?.type === 'app_mention') return parseMention(event);
  if (command) return parseCommand(body);
  return actions ? parseTappedQuestion(body) : undefined;
}

/** @returns nothing for bots, our own messages, deletions, changes of anything but a person's words, and malformed events */
function parseDirectMessage(event: unknown): Heard | undefined {
  const said = message.safeParse(event).data;
  if (said?.channel_type !== 'im') return undefined;
  const words = said.subtype === 'message_changed' ? editedPost(said) : said;
  if (!words || !isByPerson(words)) return undefined;
  const place = { kind: 'direct', channel: said.channel, ...(words.thread_ts && { thread: words.thread_ts }) } as const;
  return { ...heard(words.text, words.user), place };
}

/** @returns nothing for bots and for edited mentions: what others already read answered stays as it is */
function parseMention(event: unknown): Heard | undefined {
  const said = mention.safeParse(event).data;
  if (!said || said.edited || !isByPerson(said) || said.channel.startsWith('D')) return undefined;
  const { channel, user } = said;
  const thread = said.thread_ts ?? said.ts;
  const place = { kind: 'channel', channel, thread, user, begun: Boolean(said.thread_ts) } as const;
  return { ...heard(said.text, user, place), place };
}

function parseCommand(body: unknown): Heard | undefined {
  const said = command.safeParse(body).data;
  return said && { ...heard(said.text, said.user_id), place: { kind: 'asker', user: said.user_id }, command: true };
}

/** A tapped suggestion: asked by whoever taps it, answered where the button stands. */
function parseTappedQuestion(body: unknown): Heard | undefined {
  const tapped = tap.safeParse(body).data;
  const question = decodeQuestion(tapped?.actions[0]?.value);
  if (!tapped || !question) return undefined;
  const conversation = conversationOf(tapped.user.id, threadOfTap(tapped, question.thread));
  return {
    text: question.ask.slice(0, LONGEST),
    conversation,
    place: placeOfTap(tapped, question.thread),
    tapped: question.ask,
  };
}

/** A tapped rating: counts for the conversation of whoever taps. */
export function parseTappedRating(
  body: unknown,
): (Rating & { readonly conversation: string; readonly place: Place }) | undefined {
  const tapped = tap.safeParse(body).data;
  const rating = decodeRating(tapped?.actions[0]?.value);
  if (!tapped || !rating) return undefined;
  const user = tapped.user.id;
  return {
    ...rating,
    conversation: conversationOf(user, threadOfTap(tapped, rating.thread)),
    place: { kind: 'asker', user },
  };
}

function placeOfTap({ container, channel, message, user }: z.output<typeof tap>, thread: string | undefined): Place {
  if (container?.is_ephemeral || !channel) return { kind: 'asker', user: user.id };
  if (thread) return { kind: 'channel', channel: channel.id, thread, user: user.id, begun: true };
  return { kind: 'direct', channel: channel.id, ...(message?.thread_ts && { thread: message.thread_ts }) };
}

function threadOfTap({ channel }: z.output<typeof tap>, thread: string | undefined): Thread | undefined {
  return channel && thread ? { channel: channel.id, thread } : undefined;
}

function editedPost({ message: after, previous_message: before }: z.output<typeof message>) {
  return after?.edited && after.text !== before?.text ? after : undefined;
}

function isByPerson<P extends z.output<typeof post>>(said: P): said is P & { user: string } {
  const plain = !said.subtype || said.subtype === 'file_share' || said.subtype === 'thread_broadcast';
  return plain && !said.bot_id && Boolean(said.user) && said.user !== SLACKBOT;
}

function heard(text: string | null | undefined, user: string, thread?: Thread): Incoming {
  return { text: plainText(text ?? '').slice(0, LONGEST), conversation: conversationOf(user, thread) };
}

/** One conversation for each person, and another for each person in each thread of a channel. */
function conversationOf(user: string, thread?: Thread): string {
  return JSON.stringify(thread ? [user, thread.channel, thread.thread] : [user]);
}

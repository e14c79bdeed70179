import type { RespondFn, webApi } from '@slack/bolt';
import type { Log } from '../../log.js';
import type { SlackMessage } from './blocks.js';
import { reasonOf } from './bolt-log.js';
import type { Place } from './parse.js';

/** Who may read an answer. */
export type Audience =
  /** Whoever reads the place. */
  | 'all'
  /** The asker alone. */
  | 'asker'
  /** The asker alone, and it must not be lost: what only one person sees in a channel is gone when Slack is reloaded. */
  | 'asker-urgently';

export interface Delivery {
  readonly client: webApi.WebClient;
  /** The address that Slack gave for answers to a command or a tap. */
  readonly respond?: RespondFn | undefined;
  readonly log: Log;
}

type Send = (message: { text: string; blocks?: SlackMessage['blocks'] }) => Promise<unknown>;

/**
 * Sends messages in order.
 * @throws when Slack takes them in none of the ways
 */
export async function deliver(
  messages: readonly SlackMessage[],
  place: Place,
  audience: Audience,
  delivery: Delivery,
): Promise<void> {
  const ways = waysTo(place, audience, delivery);
  const results = await Promise.allSettled(ways.map((send) => sendAll(messages, send, delivery.log)));
  const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  for (const error of failures)
    delivery.log.warn({ channel: 'slack', reason: reasonOf(error) }, 'Slack did not take a message');
  if (failures.length === results.length) throw failures[0];
}

function waysTo(place: Place, audience: Audience, { client, respond }: Delivery): Send[] {
  const plain = { unfurl_links: false, unfurl_media: false };
  if (place.kind === 'direct') {
    const thread = place.thread ? { thread_ts: place.thread } : {};
    return [(message) => client.chat.postMessage({ ...message, ...plain, ...thread, channel: place.channel })];
  }
  const toPerson: Send = (message) => client.chat.postMessage({ ...message, ...plain, channel: place.user });
  if (place.kind === 'asker') {
    const toAsker: Send = async (message) =>
      respond?.({ ...message, response_type: 'ephemeral', replace_original: false });
    return [respond ? orElse(toAsker, toPerson) : toPerson];
  }
  const { channel, user, thread } = place;
  if (audience === 'all')
    return [(message) => client.chat.postMessage({ ...message, ...plain, channel, thread_ts: thread })];
  // In a thread that nobody has answered yet Slack would not show a message for one person.
  const beside = place.begun ? { thread_ts: thread } : {};
  const hidden: Send = (message) => client.chat.postEphemeral({ ...message, ...beside, channel, user });
  return audience === 'asker-urgently' ? [hidden, toPerson] : [orElse(hidden, toPerson)];
}

const orElse =
  (first: Send, second: Send): Send =>
  (message) =>
    first(message).catch(() => second(message));

async function sendAll(messages: readonly SlackMessage[], send: Send, log: Log): Promise<void> {
  for (const { text, blocks } of messages) {
    try {
      await send({ text, blocks });
    } catch (error) {
      if (!/block/u.test(reasonOf(error))) throw error;
      log.error(
        { channel: 'slack', reason: reasonOf(error) },
        'Slack did not take the form of a message; its text is sent plain',
      );
      await send({ text });
    }
  }
}

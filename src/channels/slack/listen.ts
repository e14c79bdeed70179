import { setTimeout as wait } from 'node:timers/promises';
import type { App, RespondFn, webApi } from '@slack/bolt';
import type { Reply } from '../../domain/reply.js';
import { ProblemError } from '../../errors.js';
import type { Desk } from '../channel.js';
import type { SlackMessage } from './blocks.js';
import { reasonOf } from './bolt-log.js';
import { ASK, RATE } from './button-values.js';
import { type Audience, type Delivery, deliver } from './deliver.js';
import { isPersonal } from './is-personal.js';
import { type Heard, parse, parseTappedRating } from './parse.js';
import { isWordless } from './plain-text.js';
import { offerPrompts } from './prompts.js';
import { createRecentlySeen } from './recently-seen.js';
import { render, renderGreeting, renderText } from './render.js';

/** Events remembered, so that one that Slack delivers again is answered once. */
const EVENTS = 10_000;
/** A reply does not wait longer than this for the typing state to appear (milliseconds). */
const PATIENCE = 1000;
/** The word after the slash command that deletes one's conversation. */
const FORGET = /^forget(?: me)?$/iu;

/** Connects what happens in Slack with the desk. */
export function listen(app: App, desk: Desk): void {
  const delivery = (client: webApi.WebClient, respond?: Delivery['respond']): Delivery => ({
    client,
    respond,
    log: desk.log,
  });
  acknowledgeAtOnce(app);
  skipRepeated(app, desk);

  const hear = async ({ body, client, respond }: { body: unknown; client: webApi.WebClient; respond?: RespondFn }) => {
    const heard = parse(body);
    if (heard) await converse(heard, desk, delivery(client, respond));
  };
  app.event('message', hear);
  app.event('app_mention', hear);
  app.command(/^\//u, hear);
  app.action(new RegExp(`^${ASK}:`, 'u'), hear);
  app.action(RATE, async ({ body, client, respond }) => {
    const rated = parseTappedRating(body);
    if (!rated) return;
    const { conversation, reply, helpful, place } = rated;
    const kept = await desk.addFeedback(desk.keyOf('slack', conversation), reply, {
      helpful,
      at: desk.now().toISOString(),
    });
    if (kept) await deliver(renderText(desk.texts(), 'feedback-thanks'), place, 'asker', delivery(client, respond));
  });
  offerPrompts(app, desk);
  app.error(async (error) =>
    desk.log.error(
      { channel: 'slack', reason: reasonOf(error.original ?? error) },
      'an event of Slack could not be answered',
    ),
  );
}

/** Slack waits three seconds; the answer follows on its own. */
function acknowledgeAtOnce(app: App): void {
  app.use(async (args) => {
    if ('ack' in args && args.ack) await (args.ack as () => Promise<void>)();
    await args.next();
  });
}

function skipRepeated(app: App, desk: Desk): void {
  const seenBefore = createRecentlySeen(EVENTS);
  app.use(async ({ body, context, next }) => {
    const event = 'event_id' in body ? String(body.event_id) : undefined;
    const repeated = event !== undefined && seenBefore(event);
    if (context.retryNum) {
      desk.log.warn(
        { channel: 'slack', attempt: context.retryNum, reason: context.retryReason, repeated },
        'Slack delivered an event again',
      );
    }
    if (!repeated) await next();
  });
}

async function converse(heard: Heard, desk: Desk, delivery: Delivery): Promise<void> {
  const { place } = heard;
  if (heard.command && FORGET.test(heard.text)) {
    await forget(heard, desk, delivery);
    return;
  }
  const thread = place.kind === 'channel' ? place.thread : undefined;
  if (isWordless(heard.text)) {
    const direct = place.kind === 'direct';
    const fixed = direct
      ? renderText(desk.texts(), 'text-only')
      : renderGreeting(desk.texts(), desk.starters(), thread);
    await deliver(fixed, place, 'all', delivery);
    return;
  }
  const typing = showTyping(heard, desk, delivery);
  const reply = await answer(heard, desk);
  await Promise.race([typing, wait(PATIENCE, undefined, { ref: false })]);
  const messages: SlackMessage[] = render(reply, desk.texts(), { thread, tapped: heard.tapped });
  await deliver(messages, place, audienceOf(heard, reply), delivery);
}

/** Whatever breaks, the person gets the fixed text with the emergency advice. */
async function answer({ text, conversation }: Heard, desk: Desk): Promise<Reply> {
  try {
    return await desk.answer({ text, conversation: desk.keyOf('slack', conversation), channel: 'slack' });
  } catch (error) {
    const preparing = error instanceof ProblemError && error.code === 'unavailable';
    if (!preparing) desk.log.error({ channel: 'slack', reason: reasonOf(error) }, 'a message could not be answered');
    return desk.unavailable();
  }
}

function audienceOf({ text, tapped }: Heard, { kind }: Reply): Audience {
  if (kind === 'emergency' || kind === 'crisis') return 'asker-urgently';
  return tapped === undefined && isPersonal(text) ? 'asker' : 'all';
}

/** The typing state of the assistant pane; it goes when the answer comes. */
async function showTyping({ place }: Heard, desk: Desk, { client }: Delivery): Promise<void> {
  if (place.kind !== 'direct' || !place.thread) return;
  const status = String(desk.texts().status ?? '');
  try {
    await client.assistant.threads.setStatus({ channel_id: place.channel, thread_ts: place.thread, status });
  } catch (error) {
    desk.log.debug({ channel: 'slack', reason: reasonOf(error) }, 'the typing state could not be shown');
  }
}

async function forget({ conversation, place }: Heard, desk: Desk, delivery: Delivery): Promise<void> {
  await desk.forget(desk.keyOf('slack', conversation));
  await deliver(renderText(desk.texts(), 'forgotten'), place, 'asker', delivery);
}

import type { Desk } from '../../../src/channels/channel.js';
import type { SlackCall } from '../../helpers/fake-slack.js';
import { directMessage, signature, wrapEvent } from '../../helpers/slack-client.js';
import type { Element } from '../../helpers/slack-limits.js';
import { type StartedSlack, signingSecret, startSlack } from '../../helpers/start-slack.js';
import type { ChannelHarness, Shown } from './harness.js';

const MINUTE = 60;

/** Slack as the channel contract drives it: direct messages, one person for each conversation. */
export function createSlackHarness(): ChannelHarness {
  let started: StartedSlack;
  const people = new Map<string, string>();
  const personOf = (conversation: string) => {
    const user = people.get(conversation) ?? `U${String(people.size).padStart(9, '0')}`;
    people.set(conversation, user);
    return user;
  };
  return {
    name: 'slack',
    start: async (desk: Desk) => {
      started = await startSlack(desk);
    },
    say: async (conversation, text) => {
      const user = personOf(conversation);
      const event = directMessage(user, escapeAsSlack(text));
      const response = await started.client.event(event);
      if (response.status !== 200) throw new Error(`Slack got ${response.status}`);
      const call = await started.slack.take(
        ({ method, args }) => method === 'chat.postMessage' && args.channel === event.channel,
      );
      if (call.objections.length > 0) throw new Error(`Slack objects: ${call.objections.join(', ')}`);
      return [shown(call)];
    },
    forged: async (kind) => {
      const now = Math.floor(Date.now() / 1000);
      const body = JSON.stringify(wrapEvent(directMessage('U0FORGED', 'hello')));
      if (kind === 'signature') return (await started.client.post(body, { secret: 'not the signing secret' })).status;
      if (kind === 'expired') return (await started.client.post(body, { time: now - 6 * MINUTE })).status;
      // Recorded on its way in, and sent a second time.
      await started.client.post(body, { time: now });
      return (
        await started.client.post(body, {
          headers: { 'X-Slack-Signature': signature(signingSecret, now, body) },
          time: now,
        })
      ).status;
    },
    stop: () => started.close(),
  };
}

/** What Slack shows of a message: its text without markup, what links open, what buttons ask. */
export function shown({ blocks, args }: Pick<SlackCall, 'blocks' | 'args'>): Shown {
  const written = blocks.length > 0 ? blocks.flatMap(textsOf).join('\n') : String(args.text);
  const buttons = blocks.filter(({ type }) => type === 'actions').flatMap(({ elements = [] }) => elements);
  return {
    text: unescapeText(
      written.replaceAll(/<[^|<>]+\|([^<>]*)>/gu, '$1').replaceAll(/(?<![\p{L}\p{N}])\*|\*(?![\p{L}\p{N}])/gu, ''),
    ),
    links: [...written.matchAll(/<([^|<>]+)\|/gu)]
      .map(([, href]) => unescapeText(href!))
      .concat(buttons.flatMap(({ url }) => url ?? [])),
    suggestions: buttons.filter(({ action_id }) => action_id?.startsWith('ask:')).map(labelOf),
  };
}

function textsOf(block: SlackCall['blocks'][number]): string[] {
  if (block.text) return [block.text.text];
  return block.type === 'context' ? (block.elements ?? []).map(({ text }) => String(text)) : [];
}

const labelOf = ({ text }: Element) => (typeof text === 'object' ? text.text : '');

const unescapeText = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const escapeAsSlack = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

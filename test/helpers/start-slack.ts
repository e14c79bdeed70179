import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Channel, Desk } from '../../src/channels/channel.js';
import { createSlackChannel } from '../../src/channels/slack/index.js';
import type { SlackConfig } from '../../src/config.js';
import { type FakeSlack, type SlackCall, startFakeSlack } from './fake-slack.js';
import { createSlackClient, directMessage, type SlackClient } from './slack-client.js';

export const signingSecret = '8f742231b10e8888abcd99yyyzzz85a5';

export interface StartedSlack {
  readonly slack: FakeSlack;
  readonly client: SlackClient;
  readonly channel: Channel;
  readonly url: string;
  close(): Promise<void>;
}

/** The channel mounted on a real server, with Slack's side beside it. */
export async function startSlack(desk: Desk, config: Partial<SlackConfig> = {}): Promise<StartedSlack> {
  const slack = await startFakeSlack();
  const channel = createSlackChannel({ botToken: 'xoxb-test', signingSecret, apiUrl: slack.apiUrl, ...config }, desk);
  const app = express();
  if (channel.routes) app.use(channel.routes.path, channel.routes.router);
  const server = app.listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    slack,
    channel,
    url,
    client: createSlackClient(`${url}/slack/events`, signingSecret),
    close: async () => {
      await channel.close?.();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await slack.close();
    },
  };
}

/** Talks to the channel and takes what Slack is sent for it. */
export function talkTo({ slack, client }: StartedSlack) {
  const posted = (channel: string): Promise<SlackCall> =>
    slack.take(({ method, args }) => method === 'chat.postMessage' && args.channel === channel);
  return {
    posted,
    hidden: (user: string): Promise<SlackCall> =>
      slack.take(({ method, args }) => method === 'chat.postEphemeral' && args.user === user),
    responded: (): Promise<SlackCall> => slack.take(({ method }) => method === 'respond'),
    /** How many messages a channel got. */
    sentTo: (channel: string): number => slack.calls.filter(({ args }) => args.channel === channel).length,
    /** Says something in a direct conversation and takes what comes back. */
    say: async (user: string, text: string, more: object = {}): Promise<SlackCall> => {
      const event = directMessage(user, text, more);
      const { status } = await client.event(event);
      if (status !== 200) throw new Error(`Slack got ${status}`);
      return posted(event.channel);
    },
  };
}

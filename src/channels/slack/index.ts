import { App, type Receiver, type webApi } from '@slack/bolt';
import type { SlackConfig } from '../../config.js';
import type { Channel, ChannelForm, Desk } from '../channel.js';
import type { SlackMessage } from './blocks.js';
import { boltLog, reasonOf } from './bolt-log.js';
import { capabilities } from './capabilities.js';
import { listen } from './listen.js';
import { parse } from './parse.js';
import { readBody, type SlackBody } from './read-body.js';
import { receive } from './receive.js';
import { render } from './render.js';
import { createSocket } from './socket.js';
import { createVerifier, type SlackRequest } from './verify.js';

/** A call to Slack gives up after this long (milliseconds). */
const TIMEOUT = 10_000;

/** Our own routes take requests; Bolt needs no server of its own. */
const noReceiver: Receiver = { init: () => {}, start: async () => {}, stop: async () => {} };

export function slackForm(
  signingSecret: string,
  now: () => Date,
): ChannelForm<SlackRequest, SlackBody, SlackMessage[]> {
  const check = createVerifier(signingSecret, now);
  const verify = async (request: SlackRequest) => {
    check(request);
    return readBody(request);
  };
  return { name: 'slack', capabilities, verify, parse, render };
}

/** Slack: events over HTTP where there is a signing secret, over a socket where there is an app token. */
export function createSlackChannel({ botToken, signingSecret, appToken, apiUrl }: SlackConfig, desk: Desk): Channel {
  const logger = boltLog(desk.log);
  const clientOptions: webApi.WebClientOptions = {
    ...(apiUrl && { slackApiUrl: apiUrl }),
    logger,
    fetch: (url, init) => fetch(url, { ...init, signal: init?.signal ?? AbortSignal.timeout(TIMEOUT) }),
    retryConfig: { retries: 3, minTimeout: 500, maxTimeout: 5000 },
  };
  const socket = appToken ? createSocket({ appToken, logger, log: desk.log, clientOptions }) : undefined;
  const app = new App({
    receiver: socket?.receiver ?? noReceiver,
    // Nothing is asked of Slack here, so that no event waits for its acknowledgement.
    authorize: async () => ({ botToken }),
    // Bots, ourselves among them, are told apart where events are parsed.
    ignoreSelf: false,
    convoStore: false,
    logger,
    clientOptions,
  });
  listen(app, desk);

  return {
    name: 'slack',
    ...(signingSecret && {
      routes: { path: '/slack', router: receive(app, slackForm(signingSecret, desk.now).verify, desk.log) },
    }),
    start: async () => {
      socket?.start();
      app.client.auth.test({ token: botToken }).then(
        () => desk.log.info({ channel: 'slack' }, 'Slack accepted the bot token'),
        (error: unknown) =>
          desk.log.error(
            { channel: 'slack', reason: reasonOf(error) },
            'Slack did not accept the bot token: check SLACK_BOT_TOKEN',
          ),
      );
    },
    close: async () => socket?.close(),
  };
}

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { WebSocket } from 'ws';
import { shown } from '../contracts/channels/slack-harness.js';
import { createFakeDesk, type FakeDesk } from '../helpers/fake-desk.js';
import type { SlackCall } from '../helpers/fake-slack.js';
import { directMessage, tapBody, wrapEvent } from '../helpers/slack-client.js';
import { type StartedSlack, startSlack } from '../helpers/start-slack.js';

const withoutSecret = { appToken: 'xapp-1-test', signingSecret: '' };
let desk: FakeDesk;
let started: StartedSlack;

beforeEach(async () => {
  desk = createFakeDesk();
  started = await startSlack(desk, withoutSecret);
  await started.channel.start?.();
});
afterEach(() => started.close());

const posted = (channel: string): Promise<SlackCall> =>
  started.slack.take(({ method, args }) => method === 'chat.postMessage' && args.channel === channel);
const nextAck = (socket: WebSocket) =>
  new Promise<unknown>((resolve) => socket.once('message', (data) => resolve(JSON.parse(String(data)))));

/** Sends an envelope as Slack does, and returns its acknowledgement. */
function deliverTo(socket: WebSocket, type: string, payload: object, envelope_id = 'e1'): Promise<unknown> {
  const acknowledged = nextAck(socket);
  socket.send(JSON.stringify({ type, envelope_id, payload, accepts_response_payload: type !== 'events_api' }));
  return acknowledged;
}

describe('Socket Mode', () => {
  it('opens no address for requests', async () => {
    await started.slack.connection();
    expect(started.channel.routes).toBeUndefined();
  });

  it('connects with the app token and answers what comes through the socket', async () => {
    const socket = await started.slack.connection();
    expect(await started.slack.take(({ method }) => method === 'apps.connections.open')).toMatchObject({
      token: 'xapp-1-test',
    });
    const event = directMessage('U0ANNA', 'What causes MCAS?');
    expect(await deliverTo(socket, 'events_api', wrapEvent(event))).toMatchObject({ envelope_id: 'e1' });
    const call = await posted(event.channel);
    expect(call).toMatchObject({ token: 'xoxb-test', objections: [] });
    expect(shown(call).text).toContain('somatic mutation');
  });

  it('answers commands and taps', async () => {
    const socket = await started.slack.connection();
    const response_url = started.slack.responseUrl;
    const command = {
      command: '/vetted',
      text: 'cause',
      user_id: 'U0ANNA',
      channel_id: 'C1',
      team_id: 'T1',
      response_url,
    };
    expect(await deliverTo(socket, 'slash_commands', command, 'e2')).toMatchObject({ envelope_id: 'e2' });
    expect((await started.slack.take(({ method }) => method === 'respond')).args.response_type).toBe('ephemeral');
    const action = { action_id: 'ask:0', value: '{"ask":"What triggers reactions?"}' };
    const tap = tapBody({ user: 'U0ANNA', channel: 'D0ANNA', action, responseUrl: response_url });
    expect(await deliverTo(socket, 'interactive', tap, 'e3')).toMatchObject({ envelope_id: 'e3' });
    expect(shown(await posted('D0ANNA')).text).toContain('You said: What triggers reactions?');
  });

  it('answers an event that is delivered again once', async () => {
    const socket = await started.slack.connection();
    const payload = wrapEvent(directMessage('U0BERT', 'What causes MCAS?'));
    for (const envelope of ['e4', 'e5'])
      expect(await deliverTo(socket, 'events_api', payload, envelope)).toMatchObject({ envelope_id: envelope });
    await deliverTo(socket, 'events_api', wrapEvent(directMessage('U0CARA', 'hello')), 'e6');
    await posted('D0CARA');
    expect(started.slack.calls.filter(({ args }) => args.channel === 'D0BERT')).toHaveLength(1);
  });

  it('connects again when Slack ends the connection', async () => {
    const first = await started.slack.connection();
    first.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    const second = await started.slack.connection();
    const event = directMessage('U0ANNA', 'hello');
    await deliverTo(second, 'events_api', wrapEvent(event));
    await posted(event.channel);
  });

  it('ignores what is no message of Slack', async () => {
    const socket = await started.slack.connection();
    socket.send('no JSON');
    socket.send(Buffer.from([1, 2, 3]));
    const event = directMessage('U0ANNA', 'hello');
    await deliverTo(socket, 'events_api', wrapEvent(event));
    await posted(event.channel);
  });
});

describe('when Slack refuses the connection', () => {
  it('tries again until it is let in', async () => {
    const refusedFirst = await startSlack(createFakeDesk(), withoutSecret);
    refusedFirst.slack.refuse('apps.connections.open', 'invalid_auth');
    await refusedFirst.channel.start?.();
    await refusedFirst.slack.take(({ method }) => method === 'apps.connections.open');
    refusedFirst.slack.refuse('apps.connections.open', undefined);
    const event = directMessage('U0ANNA', 'hello');
    await deliverTo(await refusedFirst.slack.connection(), 'events_api', wrapEvent(event));
    await refusedFirst.slack.take(({ args }) => args.channel === event.channel);
    await refusedFirst.close();
  });
});

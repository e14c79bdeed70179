import { Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProblemError } from '../../src/errors.js';
import { createLog } from '../../src/log.js';
import { shown } from '../contracts/channels/slack-harness.js';
import { createFakeDesk, type FakeDesk } from '../helpers/fake-desk.js';
import { directMessage, mention, signature, wrapEvent } from '../helpers/slack-client.js';
import { type StartedSlack, signingSecret, startSlack } from '../helpers/start-slack.js';

const now = 1_790_000_000;
const form = 'application/x-www-form-urlencoded';

let logged = '';
const log = createLog(
  'debug',
  new Writable({
    write: (chunk, _, done) => {
      logged += chunk;
      done();
    },
  }),
);
let desk: FakeDesk;
let started: StartedSlack;
let people = 0;

beforeAll(async () => {
  desk = createFakeDesk({ log, now: () => new Date(now * 1000) });
  started = await startSlack(desk);
});
afterAll(() => started.close());

/** A body of our own each time, because no signature is taken twice. */
const aBody = () => JSON.stringify(wrapEvent(directMessage(`U0PERSON${people++}`, 'What causes MCAS?')));
const post = (body: string, headers: Record<string, string> = {}, time = now) =>
  started.client.post(body, { time, headers });
const posted = (channel: string) =>
  started.slack.take(({ method, args }) => method === 'chat.postMessage' && args.channel === channel);
const countFor = (channel: string) => started.slack.calls.filter(({ args }) => args.channel === channel).length;

/** Once this is answered, whatever came before would have been answered too. */
async function settle(): Promise<void> {
  const event = directMessage(`U0SETTLE${people++}`, 'hello');
  await post(JSON.stringify(wrapEvent(event)));
  await posted(event.channel);
}

describe('a request that is not from Slack', () => {
  const body = aBody();
  it.each<[string, Record<string, string>, number?]>([
    ['without a signature', { 'X-Slack-Signature': '' }],
    ['without a time', { 'X-Slack-Request-Timestamp': '' }],
    ['signed with another secret', { 'X-Slack-Signature': signature('another secret', now, body) }],
    ['with the signature of another body', { 'X-Slack-Signature': signature(signingSecret, now, `${body} `) }],
    ['with the signature of another time', { 'X-Slack-Signature': signature(signingSecret, now - 1, body) }],
    ['of another version', { 'X-Slack-Signature': signature(signingSecret, now, body).replace('v0=', 'v1=') }],
    ['with a signature cut short', { 'X-Slack-Signature': signature(signingSecret, now, body).slice(0, 40) }],
    ['with a signature of other characters', { 'X-Slack-Signature': `v0=${'z'.repeat(64)}` }],
    ['with two signatures', { 'X-Slack-Signature': `v0=${'0'.repeat(64)}, ${signature(signingSecret, now, body)}` }],
    ['from five minutes and a second ago', {}, now - 301],
    ['from five minutes and a second ahead', {}, now + 301],
    ['with a time in milliseconds', {}, now * 1000],
    ['with a fractional time', { 'X-Slack-Request-Timestamp': `${now}.5` }],
    [
      'with a time in another notation',
      { 'X-Slack-Request-Timestamp': '179e7', 'X-Slack-Signature': signature(signingSecret, '179e7', body) },
    ],
  ])('%s is refused', async (_, headers, time = now) => {
    const before = desk.asked.length;
    expect((await post(body, headers, time)).status).toBe(401);
    expect(desk.asked).toHaveLength(before);
  });

  it('is refused before its body is read as anything', async () => {
    for (const text of ['{', 'null', '', JSON.stringify({ type: 'url_verification', challenge: 'c' })]) {
      const response = await post(text, { 'X-Slack-Signature': `v0=${'0'.repeat(64)}` });
      expect([response.status, await response.text()]).toEqual([401, '']);
    }
  });

  it('that repeats a genuine one is refused', async () => {
    const event = directMessage('U0REPLAY', 'What causes MCAS?');
    const body = JSON.stringify(wrapEvent(event));
    expect([(await post(body)).status, (await post(body)).status]).toEqual([200, 401]);
    await posted(event.channel);
    await settle();
    expect(countFor(event.channel)).toBe(1);
  });
});

describe('a request from Slack', () => {
  it.each([now - 300, now + 300])('is taken up to five minutes before and after our time', async (time) => {
    expect((await post(aBody(), {}, time)).status).toBe(200);
  });

  it('answers the challenge of the address check', async () => {
    const response = await post(JSON.stringify({ token: 't', challenge: '3eZbrw1aB', type: 'url_verification' }));
    expect(await response.json()).toEqual({ challenge: '3eZbrw1aB' });
  });

  it('delivered again is answered once', async () => {
    const event = directMessage('U0RETRY', 'What causes MCAS?');
    const again = { 'X-Slack-Retry-Num': '1', 'X-Slack-Retry-Reason': 'http_timeout' };
    const body = JSON.stringify(wrapEvent(event, 'Ev0RETRY'));
    expect((await post(body)).status).toBe(200);
    expect((await post(body, again, now + 1)).status).toBe(200);
    expect((await post(body, { ...again, 'X-Slack-Retry-Num': '2' }, now + 2)).status).toBe(200);
    await posted(event.channel);
    await settle();
    expect(countFor(event.channel)).toBe(1);
  });

  it('of which only the second delivery arrived is answered', async () => {
    const event = directMessage('U0LOST', 'What causes MCAS?');
    await post(JSON.stringify(wrapEvent(event)), { 'X-Slack-Retry-Num': '1', 'X-Slack-Retry-Reason': 'http_error' });
    await posted(event.channel);
  });

  it('is acknowledged while the bot is still thinking', async () => {
    const { promise, resolve } = promiseOf<void>();
    const { answer } = desk;
    const slow = await startSlack(createFakeDesk({ answer: (message) => promise.then(() => answer(message)) }));
    const event = directMessage('U0SLOW', 'What causes MCAS?');
    const responses = [
      await slow.client.event(event),
      await slow.client.command('cause', { user: 'U0SLOW', responseUrl: slow.slack.responseUrl }),
      await slow.client.tap({
        user: 'U0SLOW',
        channel: 'D0SLOW',
        action: { action_id: 'ask:0', value: '{"ask":"cause"}' },
        responseUrl: slow.slack.responseUrl,
      }),
    ];
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(slow.slack.calls).toHaveLength(0);
    resolve();
    for (const method of ['chat.postMessage', 'chat.postMessage', 'respond'])
      await slow.slack.take((call) => call.method === method);
    await slow.close();
  });

  it.each([
    ['null', 'application/json', 400],
    ['[]', 'application/json', 400],
    ['5', 'application/json', 400],
    ['{"event":', 'application/json', 400],
    ['', 'application/json', 400],
    ['{"type":"event_callback","event":null}', 'application/json', 400],
    ['{"type":"event_callback","event":"message"}', 'application/json', 400],
    ['{"type":"event_callback"}', 'application/json', 200],
    ['{"type":"event_callback","event":{}}', 'application/json', 200],
    [
      '{"type":"event_callback","event":{"type":"message","channel_type":"im","channel":5,"user":{},"text":[]}}',
      'application/json',
      200,
    ],
    [
      '{"type":"event_callback","event":{"type":"app_mention","channel":"C1","user":"U1","text":"cause","ts":"now"}}',
      'application/json',
      200,
    ],
    ['{"type":"event_callback","event":{"type":"assistant_thread_started"}}', 'application/json', 200],
    ['payload=%7B', form, 400],
    ['payload=null', form, 400],
    ['payload=%7B%22actions%22%3A%5B%5D%7D', form, 400],
    ['command=%2Fvetted', form, 200],
    ['ssl_check=1&token=t', form, 200],
  ])('that is malformed does no harm: %s', async (body, type, status) => {
    const before = started.slack.calls.length;
    const response = await started.client.post(body, { time: now, type });
    expect(response.status).toBe(status);
    expect(started.slack.calls).toHaveLength(before);
    await settle();
  });

  it('over 256 kB is refused', async () => {
    expect((await post('x'.repeat(256 * 1024 + 1))).status).toBe(413);
  });

  it('that is compressed is refused', async () => {
    const body = gzipSync(aBody());
    const headers = { 'Content-Encoding': 'gzip', 'Content-Type': 'application/json' };
    expect((await fetch(`${started.url}/slack/events`, { method: 'POST', headers, body })).status).toBe(415);
  });

  it('is taken at one address and by one method alone', async () => {
    expect((await fetch(`${started.url}/slack/events`)).status).toBe(404);
    expect((await fetch(`${started.url}/slack/actions`, { method: 'POST' })).status).toBe(404);
  });
});

describe('when something breaks', () => {
  it.each([new ProblemError('unavailable', 'The models are being prepared'), new Error('broken')])(
    'the person gets the fixed text: %s',
    async (error) => {
      const broken = await startSlack(createFakeDesk({ log, answer: () => Promise.reject(error) }));
      await broken.client.event(directMessage('U0BROKEN', 'What causes MCAS?'));
      expect(shown(await broken.slack.take(() => true)).text).toContain('Call 112 in an emergency.');
      await broken.close();
    },
  );

  it('a message whose form Slack does not take is sent as plain text, with its call links', async () => {
    const event = directMessage('U0FORM', 'I cannot breathe');
    started.slack.refuse('chat.postMessage', 'invalid_blocks');
    await post(JSON.stringify(wrapEvent(event)));
    expect((await posted(event.channel)).blocks).not.toHaveLength(0);
    const call = await posted(event.channel);
    started.slack.refuse('chat.postMessage', undefined);
    expect(call.args).not.toHaveProperty('blocks');
    expect(shown(call).links).toEqual(['tel:112']);
    expect(shown(call).text).toContain('Emergency message');
  });

  it('a message that Slack refuses ends nothing', async () => {
    started.slack.refuse('chat.postMessage', 'channel_not_found');
    const event = directMessage('U0GONE', 'What causes MCAS?');
    await post(JSON.stringify(wrapEvent(event)));
    await posted(event.channel);
    started.slack.refuse('chat.postMessage', undefined);
    await settle();
    expect(logged).toContain('channel_not_found');
  });
});

it('the log tells what happened and nothing of anyone', async () => {
  await post(JSON.stringify(wrapEvent(mention('U0SECRET', 'what causes my zebra rash?', { channel: 'C0SECRET' }))));
  await started.slack.take(({ args }) => args.user === 'U0SECRET');
  await settle();
  expect(logged).toContain('refused a request that is not from Slack');
  expect(logged).toContain('Slack delivered an event again');
  expect(logged).not.toMatch(/U0[A-Z]{3}|C0[A-Z]|D0[A-Z]{3}|Ev0|zebra|What causes|xoxb|v0=/u);
});

function promiseOf<T>() {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ReplyKind } from '../../src/domain/reply.js';
import { createHandOver, type HandOver, type HandOverConfig } from '../../src/hand-over/create-hand-over.js';
import {
  aConfig,
  aKey,
  aMessage,
  aReply,
  fakeClock,
  isGenuine,
  recordingLog,
  secret,
  startEndpoint,
} from './hand-over-parts.js';

const AGAIN = 'tried again';
const DONE = 'handed over';
const KEPT = 'kept for';
const HOUR = 3_600_000;

let dataDir: string;
let endpoint: Awaited<ReturnType<typeof startEndpoint>>;
let clock: ReturnType<typeof fakeClock>;
let record: ReturnType<typeof recordingLog>;
let running: HandOver[];
let others: (typeof endpoint)[];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'vetted-hand-over-'));
  endpoint = await startEndpoint((response) => response.writeHead(204).end());
  clock = fakeClock();
  record = recordingLog();
  running = [];
  others = [endpoint];
});

afterEach(async () => {
  for (const handOver of running) await handOver.close();
  for (const one of others) await one.close();
  await rm(dataDir, { recursive: true });
});

async function start(parts: Partial<HandOverConfig> = {}, mostWaiting?: number): Promise<HandOver> {
  const { now, later } = clock;
  const config = aConfig(dataDir, { url: endpoint.url, ...parts });
  const handOver = createHandOver(config, {
    log: record.log,
    now,
    later,
    random: () => 0,
    ...(mostWaiting !== undefined && { mostWaiting }),
  });
  running.push(handOver);
  await handOver.start();
  return handOver;
}

const files = async (folder = 'outbox') =>
  (await readdir(join(dataDir, folder))).filter((name) => name !== 'set-aside').sort();

/** An address at which nobody listens any more. */
async function deadAddress(): Promise<string> {
  const gone = await startEndpoint(() => {});
  await gone.close();
  return gone.url;
}

/** Ends a hand-over once everything it was asked for is on the disk. */
async function stop(handOver: HandOver): Promise<void> {
  await handOver.close();
  running = running.filter((one) => one !== handOver);
}

describe('a healthy endpoint', () => {
  it('gets a signed event without the words, and nothing is left behind', async () => {
    const handOver = await start();
    handOver.notify(aMessage({ channel: 'slack' }), aReply('out_of_scope', { intents: ['symptoms-mcas'] }));
    await record.until(DONE);
    await handOver.close();

    const [received] = endpoint.received;
    expect(isGenuine(received!, secret, clock.now())).toBe(true);
    expect(isGenuine({ ...received!, body: received!.body.replace('slack', 'teams') }, secret, clock.now())).toBe(
      false,
    );
    expect(JSON.parse(received!.body)).toEqual({
      type: 'message.out_of_scope',
      timestamp: '2026-04-06T10:00:00.000Z',
      data: {
        id: received!.id,
        kind: 'out_of_scope',
        channel: 'slack',
        conversation: expect.stringMatching(/^[0-9a-f]{64}$/),
        topic: 'symptoms-mcas',
      },
    });
    expect(received!.body).not.toContain(aKey());
    expect(await files()).toEqual([]);
  });

  it('gets the words where they are switched on', async () => {
    const handOver = await start({ includeText: true });
    handOver.notify(aMessage({ text: 'ich kann nicht mehr \u{1F494} "\0' }), aReply('crisis'));
    await record.until(DONE);
    expect(JSON.parse(endpoint.received[0]!.body).data.text).toBe('ich kann nicht mehr \u{1F494} "\0');
  });

  it('gets no words that were written before they were switched off', async () => {
    const before = await start({ url: await deadAddress(), includeText: true });
    before.notify(aMessage(), aReply());
    await stop(before);
    await start();
    await record.until(DONE);
    expect(endpoint.received[0]!.body).not.toContain('throat');
  });

  it('gets nothing of replies that need no follow-up', async () => {
    const handOver = await start();
    for (const kind of ['answer', 'clarify', 'small_talk'] as const) handOver.notify(aMessage(), aReply(kind));
    handOver.notify(aMessage(), aReply('emergency'));
    await record.until(DONE);
    expect(endpoint.received.map(({ body }) => JSON.parse(body).type)).toEqual(['message.emergency']);
  });

  it('gets one event for a reply that is reported twice', async () => {
    const handOver = await start();
    const reply = aReply();
    handOver.notify(aMessage(), reply);
    handOver.notify(aMessage(), reply);
    handOver.notify(aMessage({ conversation: aKey(2) }), aReply());
    await record.until(DONE, 2);
    expect(new Set(endpoint.received.map(({ id }) => id)).size).toBe(2);
    expect(endpoint.received).toHaveLength(2);
  });
});

describe('an endpoint that fails and recovers', () => {
  it('gets the same event again, signed anew, until it takes it', async () => {
    const answers = [500, 429, 302, 204];
    const elsewhere = await startEndpoint((response) => response.writeHead(204).end());
    others.push(elsewhere);
    endpoint.respond = (response) => response.writeHead(answers.shift()!, { location: elsewhere.url }).end();
    const handOver = await start();
    handOver.notify(aMessage(), aReply());
    for (const [failures, delay] of [5_000, 10_000, 20_000].entries()) {
      await record.until(AGAIN, failures + 1);
      clock.advance(delay - 1);
      expect(endpoint.received).toHaveLength(failures + 1);
      clock.advance(1);
      await endpoint.until(failures + 2);
      expect(isGenuine(endpoint.received.at(-1)!, secret, clock.now())).toBe(true);
    }
    await record.until(DONE);
    await handOver.close();
    expect(new Set(endpoint.received.map(({ id }) => id)).size).toBe(1);
    expect(new Set(endpoint.received.map(({ body }) => body)).size).toBe(1);
    expect(new Set(endpoint.received.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(4);
    expect(elsewhere.received).toEqual([]);
    expect(await files()).toEqual([]);
  });

  it('gets an event again under the same id when its answer was lost', async () => {
    endpoint.respond = (response) => response.destroy();
    const handOver = await start();
    handOver.notify(aMessage(), aReply());
    await record.until(AGAIN);
    endpoint.respond = (response) => response.writeHead(200).end('thanks');
    clock.advance(5_000);
    await record.until(DONE);
    const [first, second] = endpoint.received;
    expect(second!.id).toBe(first!.id);
  });

  it('gets what waited: the urgent first, then the oldest, four at once', async () => {
    const before = await start({ url: await deadAddress() });
    const kinds = ['out_of_scope', 'emergency', 'out_of_scope', 'crisis', 'crisis', 'emergency'] as const;
    for (const [n, kind] of kinds.entries()) {
      before.notify(aMessage(), aReply(kind, { intents: [`${kind} ${n}`] }));
      clock.advance(60_000);
    }
    await stop(before);
    const held: (() => void)[] = [];
    endpoint.respond = (response) => held.push(() => response.writeHead(204).end());
    await start();
    await endpoint.until(4);
    for (let n = 5; n <= 6; n++) {
      held.shift()!();
      await endpoint.until(n);
    }
    const topics = endpoint.received.map(({ body }) => JSON.parse(body).data.topic);
    expect(topics.slice(0, 4).sort()).toEqual(['crisis 3', 'crisis 4', 'emergency 1', 'emergency 5']);
    expect(topics.slice(4)).toEqual(['out_of_scope 0', 'out_of_scope 2']);
  });
});

describe('a dead endpoint', () => {
  it('delays nobody: events wait in files, and are set aside after three days', async () => {
    const handOver = await start({ url: await deadAddress(), includeText: true });
    handOver.notify(aMessage(), aReply('crisis'));
    await record.until(KEPT);
    await record.until(AGAIN);
    expect(await files()).toHaveLength(1);
    for (let attempts = 1; record.count('given up') === 0; ) {
      clock.advance(HOUR);
      await record.until('the hand-over ', ++attempts);
    }
    expect(clock.now().toISOString()).toBe('2026-04-09T10:00:00.000Z');
    await handOver.close();
    expect(await files()).toEqual([]);
    expect(await files('outbox/set-aside')).toHaveLength(1);
  });

  it('gets its chance again after a restart, however late, and what was set aside when it is put back', async () => {
    const dead = await deadAddress();
    const first = await start({ url: dead });
    first.notify(aMessage(), aReply());
    await record.until(KEPT);
    await stop(first);
    clock.advance(4 * 24 * HOUR);
    const second = await start({ url: dead });
    await record.until('given up');
    await stop(second);
    const [name] = await files('outbox/set-aside');
    await rename(join(dataDir, 'outbox', 'set-aside', name!), join(dataDir, 'outbox', name!));
    await start();
    await record.until(DONE);
    expect(endpoint.received).toHaveLength(1);
  });

  it('fills no disk: beyond the limit the oldest question goes, and never an urgent event for a question', async () => {
    const handOver = await start({ url: await deadAddress() }, 3);
    const say = (kind: ReplyKind, n: number) => {
      handOver.notify(aMessage({ conversation: aKey(n) }), aReply(kind));
      clock.advance(1);
    };
    say('out_of_scope', 1);
    say('emergency', 2);
    say('out_of_scope', 3);
    say('crisis', 4);
    say('emergency', 5);
    say('out_of_scope', 6);
    await stop(handOver);
    const keys = (await files()).map((name) => name.split('_').at(-1));
    expect(keys).toEqual([2, 4, 5].map((n) => `${aKey(n)}.json`));
    expect(record.count('was dropped')).toBe(3);
  });

  it('is remembered no longer than conversations are', async () => {
    const dead = { url: await deadAddress(), conversationDays: 2 };
    const before = await start(dead);
    before.notify(aMessage(), aReply());
    await record.until(AGAIN);
    clock.advance(48 * HOUR);
    await record.until('given up');
    await stop(before);
    expect(await files('outbox/set-aside')).toHaveLength(1);
    clock.advance(HOUR);
    await stop(await start(dead));
    expect(await files('outbox/set-aside')).toEqual([]);
  });
});

describe('a slow endpoint', () => {
  it('is given ten seconds, four times at once, and delays neither replies nor the end of the process', async () => {
    endpoint.respond = () => {};
    const handOver = await start();
    for (let n = 0; n < 10; n++) handOver.notify(aMessage(), aReply());
    await endpoint.until(4);
    expect(record.count(AGAIN)).toBe(0);
    clock.advance(9_999);
    expect(endpoint.received).toHaveLength(4);
    clock.advance(1);
    await record.until(AGAIN, 4);
    await endpoint.until(8);
    expect(record.lines.find(({ message }) => message.includes(AGAIN))?.details).toMatchObject({
      reason: 'no answer in time',
    });
    await stop(handOver);
    await Promise.all(endpoint.received.map(({ closed }) => closed));
    expect(record.count(AGAIN)).toBe(4);
    expect(await files()).toHaveLength(10);
  });
});

describe('a restart', () => {
  it('loses nothing that was kept when the process is killed', async () => {
    endpoint.respond = () => {};
    const script = join(import.meta.dirname, 'hand-over-writer.ts');
    const args = ['--import', 'tsx', script, dataDir, endpoint.url];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const closed = once(child, 'close');
    const kept: string[] = [];
    for await (const id of createInterface({ input: child.stdout })) {
      kept.push(id);
      if (kept.length === 40) child.kill('SIGKILL');
    }
    expect((await closed)[1]).toBe('SIGKILL');
    const already = endpoint.received.length;

    endpoint.respond = (response) => response.writeHead(202).end();
    const handOver = await start();
    await record.until(DONE, kept.length);
    await stop(handOver);
    const after = endpoint.received.slice(already).map(({ id }) => id);
    expect(after).toEqual(expect.arrayContaining(kept));
    expect(new Set(after).size).toBe(after.length);
    expect(await files()).toEqual([]);
  });

  it('sets a damaged file aside and removes an interrupted one, without their words in the log', async () => {
    const before = await start({ url: await deadAddress(), includeText: true });
    before.notify(aMessage(), aReply());
    before.notify(aMessage(), aReply());
    await stop(before);
    const [damaged] = await files();
    await writeFile(join(dataDir, 'outbox', damaged!), '{"text": "my throat is clo');
    await writeFile(join(dataDir, 'outbox', `.${damaged}.tmp`), '{"text": "my thr');
    const handOver = await start();
    await record.until(DONE);
    expect(await files('outbox/set-aside')).toEqual([damaged]);
    await handOver.forget(aKey());
    expect(await readdir(dataDir, { recursive: true })).toEqual(['outbox', 'outbox/set-aside']);
    expect(JSON.stringify(record.lines)).not.toMatch(/thr/);
  });

  it('cannot happen where the outbox is no folder: the start says so', async () => {
    await writeFile(join(dataDir, 'outbox'), '');
    await expect(start()).rejects.toThrow(/^DATA_DIR: .*outbox cannot be written: make it a directory/);
  });
});

describe('a person who is forgotten', () => {
  it('leaves nothing undelivered behind, under way, waiting, just said or set aside', async () => {
    endpoint.respond = () => {};
    const handOver = await start({ includeText: true });
    for (let n = 0; n < 6; n++) handOver.notify(aMessage(), aReply());
    handOver.notify(aMessage({ conversation: aKey(2) }), aReply());
    await endpoint.until(4);
    await handOver.forget(aKey());
    await Promise.all(endpoint.received.slice(0, 4).map(({ closed }) => closed));
    expect((await files()).map((name) => name.split('_').at(-1))).toEqual([`${aKey(2)}.json`]);
    const [other] = await files();
    expect(await readFile(join(dataDir, 'outbox', other!), 'utf8')).toContain('my throat');
    expect(record.count(AGAIN)).toBe(0);
  });

  it('is forgotten although the secret changed meanwhile', async () => {
    const before = await start({ url: await deadAddress(), includeText: true });
    before.notify(aMessage(), aReply());
    await stop(before);
    const handOver = await start({ url: await deadAddress(), secret: 'another secret, also 32 characters or more' });
    await handOver.forget(aKey());
    expect(await files()).toEqual([]);
  });
});

describe('the log', () => {
  it('names neither words, nor conversations, nor the path of the address, which may hold a token', async () => {
    const handOver = await start({ includeText: true, url: `${await deadAddress()}/token-in-path` });
    handOver.notify(aMessage(), aReply());
    handOver.notify(aMessage({ conversation: '../../etc/passwd' }), aReply());
    await record.until(AGAIN);
    await record.until(KEPT);
    await stop(handOver);
    const text = JSON.stringify(record.lines);
    for (const secretThing of ['throat', aKey(), 'token-in-path', 'passwd', secret])
      expect(text).not.toContain(secretThing);
    expect(record.lines.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual([
      'an event could not be handed over',
    ]);
  });

  it('tells that the disk refuses, and the event is delivered all the same', async () => {
    const handOver = await start();
    await rm(join(dataDir, 'outbox'), { recursive: true });
    await writeFile(join(dataDir, 'outbox'), '');
    handOver.notify(aMessage(), aReply());
    await record.until(DONE);
    await record.until('could not be written');
    expect(endpoint.received).toHaveLength(1);
  });
});

import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Brain, createBrain, type Learned } from '../../src/brain.js';
import { readConfig } from '../../src/config.js';
import { type BotParts, createBot } from '../../src/create-bot.js';
import { createUnderstanding } from '../../src/dialog/understand.js';
import type { Message } from '../../src/domain/message.js';
import type { Reply } from '../../src/domain/reply.js';
import { createMetrics, type Metrics } from '../../src/http/metrics.js';
import { replyToMessage } from '../../src/reply-to-message.js';
import { type Service, startService } from '../../src/service.js';
import type { ConversationStore } from '../../src/stores/conversation-store.js';
import { createMemoryStore } from '../../src/stores/memory/create-memory-store.js';
import { type RecordingLog, recordingLog } from '../helpers/recording-log.js';
import { freshDataDir, startApp } from '../helpers/start-app.js';

const QUESTION = 'What causes MCAS?';
const EMERGENCY = 'my throat is closing and I cannot breathe';
const CRISIS = 'I want to kill myself tonight';
/** The screen lets it pass, but not without doubt: its meaning is asked for. */
const DOUBTFUL = 'Can stress make my heart race?';

const now = () => new Date('2026-12-01');
const broken = () => Promise.reject(new Error('broken on purpose'));
const message = (text: string): Message => ({ text, conversation: 'c'.repeat(64), channel: 'test' });

let dataDir: string;
let brain: Brain;
let learned: Learned;
/** What a test started; ended after it, however it went. */
let started: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of started) await one.close();
  started = [];
});

const brainOptions = (dir: string) => ({
  packDir: '.',
  dataDir: dir,
  emergencyRegion: 'international',
  previewDrafts: false,
  today: now(),
  onProgress: () => {},
});

beforeAll(async () => {
  dataDir = await freshDataDir();
  brain = await createBrain(brainOptions(dataDir));
  learned = await brain.learn();
});

afterAll(async () => {
  await learned.classifier.close();
  await rm(dataDir, { recursive: true });
});

/** The fixed text for when something broke, with the emergency advice and links to call. */
function expectFixedText(reply: Reply): void {
  expect(reply.kind).toBe('out_of_scope');
  expect(reply.text).toContain('something went wrong on our side');
  expect(reply.text).toContain('Call your local emergency number now:** **112**');
  expect(reply.actions).toContainEqual({ label: 'Call 112', href: 'tel:112' });
  expect(reply.sources).toEqual([]);
}

function expectUrgent(reply: Reply, kind: 'emergency' | 'crisis'): void {
  expect(reply.kind).toBe(kind);
  expect(reply.actions).toContainEqual({ label: 'Call 112', href: 'tel:112' });
}

describe('one part of the bot is broken', () => {
  let causes: unknown[];
  beforeEach(() => {
    causes = [];
  });

  /** The real bot with some parts replaced. */
  async function ask(text: string, replaced: Partial<BotParts>): Promise<Reply> {
    const store = await createMemoryStore();
    const bot = createBot({
      ...brain,
      ...learned,
      store,
      now,
      storeFailed: (cause) => causes.push(cause),
      observe: (_message, _reply, _seconds, cause) => causes.push(...(cause === undefined ? [] : [cause])),
      ...replaced,
    });
    return replyToMessage(message(text), bot);
  }

  it('none: the question is answered', async () => {
    expect(await ask(QUESTION, {})).toMatchObject({ kind: 'answer', intents: ['cause-mcas'] });
    expect(causes).toEqual([]);
  });

  describe('the classifier', () => {
    const understand = () =>
      createUnderstanding({
        pack: brain.pack,
        classifier: { classify: broken },
        familiarityOf: () => {
          throw new Error('broken on purpose');
        },
        isEnglish: () => true,
      });

    it('gives the fixed text', async () => {
      expectFixedText(await ask('Why would anybody get MCAS?', { understand: understand() }));
      expect(causes).toEqual([new Error('broken on purpose')]);
    });

    it('is not needed for a question that was offered word for word', async () => {
      expect(await ask(QUESTION, { understand: understand() })).toMatchObject({ intents: ['cause-mcas'] });
    });

    it('lets every emergency and crisis through to its message', async () => {
      expectUrgent(await ask(EMERGENCY, { understand: understand() }), 'emergency');
      expectUrgent(await ask(`${QUESTION} By the way, ${EMERGENCY}`, { understand: understand() }), 'emergency');
      expectUrgent(await ask(CRISIS, { understand: understand() }), 'crisis');
      expect(causes).toEqual([]);
    });
  });

  describe('the second look', () => {
    it('gives the fixed text, and never delays an alarm', async () => {
      expectFixedText(await ask(QUESTION, { lookAgain: broken }));
      expect(causes).toEqual([new Error('broken on purpose')]);
      expectUrgent(await ask(EMERGENCY, { lookAgain: () => new Promise(() => {}) }), 'emergency');
    });
  });

  describe('the screen', () => {
    it('gives the fixed text with the emergency advice', async () => {
      const screen = () => {
        throw new Error('broken on purpose');
      };
      expectFixedText(await ask(EMERGENCY, { screen }));
      expectFixedText(await ask(QUESTION, { screen }));
      expect(causes).toEqual([new Error('broken on purpose'), new Error('broken on purpose')]);
    });
  });

  describe('a snippet', () => {
    it('that is gone while the bot runs gives the fixed text', async () => {
      const snippets = new Map([...brain.pack.snippets].filter(([id]) => id !== 'cause-mcas'));
      expectFixedText(await ask(QUESTION, { pack: { ...brain.pack, snippets } }));
      expect(causes).toHaveLength(1);
    });

    it('that is no longer signed is not served', async () => {
      const reply = await ask(QUESTION, { answerable: (id) => id !== 'cause-mcas' && brain.answerable(id) });
      expect(reply).toMatchObject({ kind: 'out_of_scope', sources: [] });
      expect(reply.text).toContain('112');
      expect(reply.text).not.toContain('idiopathic');
    });
  });

  describe('the encoder', () => {
    it('that dies during a message gives the fixed text, and the next message starts it anew', async () => {
      const lookAgain: BotParts['lookAgain'] = (text, screening) => {
        const looking = learned.lookAgain(text, screening);
        void learned.classifier.close();
        return looking;
      };
      expectFixedText(await ask(DOUBTFUL, { lookAgain }));
      expect(causes).toEqual([expect.objectContaining({ message: expect.stringContaining('encoder stopped') })]);
      expect((await ask(DOUBTFUL, {})).text).not.toContain('something went wrong');
      expect(causes).toHaveLength(1);
    });
  });
});

describe('the store is broken', () => {
  let recorded: RecordingLog;
  let metrics: Metrics;
  let service: Service;
  let store: ConversationStore;
  const failures: Partial<ConversationStore> = {};

  beforeAll(async () => {
    recorded = recordingLog();
    metrics = createMetrics();
    store = await createMemoryStore();
    const failing = new Proxy(store, { get: (real, name) => Reflect.get({ ...real, ...failures }, name) });
    const config = readConfig({ DATA_DIR: dataDir, PACK_DIR: '.' });
    service = await startService({ config, log: recorded.log, store: failing, metrics, now, onProgress: () => {} });
    await service.ready;
  });

  afterEach(() => {
    delete failures.load;
    delete failures.append;
  });

  afterAll(() => service.close());

  const storeErrors = () => recorded.lines().filter(({ msg }) => msg.startsWith('the store failed'));

  it.each([
    ['loading fails', { load: broken }, 'broken on purpose'],
    ['saving fails', { append: broken }, 'broken on purpose'],
    ['loading and saving fail', { load: broken, append: broken }, 'broken on purpose'],
    ['loading never ends', { load: () => new Promise<never>(() => {}) }, 'the store did not answer within'],
    ['saving never ends', { append: () => new Promise<never>(() => {}) }, 'the store did not answer within'],
  ])('%s: everybody is answered all the same, and the log has the cause', async (_, failure, cause) => {
    const before = storeErrors().length;
    Object.assign(failures, failure);
    const [answer, emergency, crisis] = await Promise.all(
      [QUESTION, EMERGENCY, CRISIS].map((text) => service.answer(message(text))),
    );
    expect(answer).toMatchObject({ kind: 'answer', intents: ['cause-mcas'] });
    expectUrgent(emergency!, 'emergency');
    expectUrgent(crisis!, 'crisis');
    const errors = storeErrors().slice(before);
    expect(errors).toHaveLength(3 * Object.keys(failure).length);
    for (const { error } of errors) expect(error?.message).toContain(cause);
    for (const text of [QUESTION, EMERGENCY, CRISIS]) expect(recorded.text()).not.toContain(text);
    expect(await metrics.text()).toContain(`vetted_failures_total{part="store"} ${storeErrors().length}`);
  });

  it('that hangs holds up a call for help less than anything else', async () => {
    Object.assign(failures, { load: () => new Promise<never>(() => {}) });
    const order: string[] = [];
    await Promise.all(
      [QUESTION, EMERGENCY, CRISIS].map(async (text) => order.push((await service.answer(message(text))).kind)),
    );
    expect(order.at(-1)).toBe('answer');
  });
});

describe('over HTTP', () => {
  const chat = async (url: string, text: string, conversation?: string) => {
    const response = await fetch(`${url}/api/chat`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text, ...(conversation && { conversation }) }),
    });
    return { status: response.status, body: (await response.json()) as { conversation: string; reply: Reply } };
  };

  it('answers when the conversation’s file cannot be read or written', async () => {
    const recorded = recordingLog();
    const server = await startApp({ log: recorded.log });
    started.push(server);
    const { conversation } = (await chat(server.url, QUESTION)).body;
    await turnFilesIntoFolders(join(server.dataDir, 'conversations'));
    const words = 'Tell me what causes MCAS, asks Theodosia';
    const { status, body } = await chat(server.url, words, conversation);
    expect({ status, kind: body.reply.kind, intents: body.reply.intents }).toEqual({
      status: 200,
      kind: 'answer',
      intents: ['cause-mcas'],
    });
    expectUrgent((await chat(server.url, EMERGENCY, conversation)).body.reply, 'emergency');
    const history = await fetch(`${server.url}/api/conversations/${conversation}`);
    expect(history.status).toBe(500);
    expect(await history.json()).toMatchObject({ code: 'internal-error', reply: { actions: expect.anything() } });
    expect(recorded.text()).toContain('EISDIR');
    for (const secret of ['Theodosia', EMERGENCY, QUESTION, conversation])
      expect(recorded.text()).not.toContain(secret);
  });
});

it('screens while the models are not there, and otherwise gives the fixed text', async () => {
  const recorded = recordingLog();
  const config = readConfig({ DATA_DIR: dataDir, PACK_DIR: '.' });
  const parts = { config, log: recorded.log, store: await createMemoryStore(), metrics: createMetrics(), now };
  const service = await startService({ ...parts, onProgress: () => {} });
  started.push(service);
  // Asked at once: what needs the models has had no time to load.
  const replies = [QUESTION, EMERGENCY, CRISIS].map((text) => service.answer(message(text)));
  expect(service.readiness()).toMatchObject({ ready: false, why: 'the models are being prepared' });
  const [answer, emergency, crisis] = await Promise.all(replies);
  expectFixedText(answer!);
  expectUrgent(emergency!, 'emergency');
  expectUrgent(crisis!, 'crisis');
  expect(recorded.lines().find(({ level }) => level === 'error')?.error?.message).toBe('the models are not ready yet');
  for (const text of [QUESTION, EMERGENCY, CRISIS]) expect(recorded.text()).not.toContain(text);
  await service.ready;
  expect(await service.answer(message(QUESTION))).toMatchObject({ kind: 'answer' });
});

/** Whatever opens them fails, even for the superuser. */
async function turnFilesIntoFolders(root: string): Promise<void> {
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    await rename(path, `${path}.away`);
    await mkdir(path);
  }
}

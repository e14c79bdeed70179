import { execFileSync } from 'node:child_process';
import { constants } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
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
import { isDoubtful } from '../../src/safety/second-look.js';
import { type Service, startService } from '../../src/service.js';
import type { ConversationStore } from '../../src/stores/conversation-store.js';
import { createMemoryStore } from '../../src/stores/memory/create-memory-store.js';
import { eventually } from '../helpers/eventually.js';
import { type RecordingLog, recordingLog } from '../helpers/recording-log.js';
import { freshDataDir, sharedModels, startApp } from '../helpers/start-app.js';

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
  expect(reply.text).toContain('Call your local emergency number now:** 112');
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
      expectFixedText(await ask(QUESTION, { understand: understand() }));
      expect(causes).toEqual([new Error('broken on purpose')]);
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
      expect(isDoubtful(brain.screen(DOUBTFUL))).toBe(true);
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
    ['loading never ends', { load: () => new Promise<never>(() => {}) }, 'the store did not answer within 2000 ms'],
    ['saving never ends', { append: () => new Promise<never>(() => {}) }, 'the store did not answer within 2000 ms'],
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
    for (const { error } of errors) expect(error?.message).toBe(cause);
    for (const text of [QUESTION, EMERGENCY, CRISIS]) expect(recorded.text()).not.toContain(text);
    expect(await metrics.text()).toContain(`vetted_failures_total{part="store"} ${storeErrors().length}`);
  });
});

describe('over HTTP', () => {
  let recorded: RecordingLog;
  beforeEach(() => {
    recorded = recordingLog();
  });

  const chat = async (url: string, text: string, conversation?: string) => {
    const response = await fetch(`${url}/api/chat`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text, ...(conversation && { conversation }) }),
    });
    return { status: response.status, body: (await response.json()) as { conversation: string; reply: Reply } };
  };

  it('answers when the conversation’s file cannot be read or written', async () => {
    const server = await startApp({ log: recorded.log });
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
    await server.close();
  });

  it('screens while the models are not there, and says where to call', async () => {
    const models = await heldUpModels();
    const server = await startApp({ env: { DATA_DIR: models.dataDir }, log: recorded.log, early: true });
    const { status, body } = await chat(server.url, QUESTION);
    expect(status).toBe(503);
    expectFixedText(body.reply);
    expectUrgent((await chat(server.url, EMERGENCY)).body.reply, 'emergency');
    expectUrgent((await chat(server.url, CRISIS)).body.reply, 'crisis');
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    await models.release();
    await server.app.ready;
    expect((await chat(server.url, QUESTION)).body.reply.kind).toBe('answer');
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    await server.close();
    await rm(models.dataDir, { recursive: true });
  });
});

it('starts when models cannot be kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vetted-fail-safe-'));
  await writeFile(join(folder, 'models'), 'a file in the place of the folder');
  const { screen } = await createBrain(brainOptions(folder));
  expect(screen(EMERGENCY).verdict).toBe('emergency');
  await rm(folder, { recursive: true });
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

/** A data folder whose models cannot be read to their end until they are released: pipes that nobody writes to. */
async function heldUpModels(): Promise<{ dataDir: string; release(): Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'vetted-fail-safe-'));
  const models = join(dir, 'models');
  await mkdir(models);
  const names = await readdir(sharedModels);
  const held = names.filter((name) => name.startsWith('second-look-'));
  execFileSync(
    'mkfifo',
    held.map((name) => join(models, name)),
  );
  for (const name of names.filter((other) => !held.includes(other))) {
    await symlink(join(sharedModels, name), join(models, name));
  }
  const release = async (name: string): Promise<boolean> => {
    try {
      const pipe = await open(join(models, name), constants.O_WRONLY | constants.O_NONBLOCK);
      await pipe.writeFile(await readFile(join(sharedModels, name)));
      await pipe.close();
      return true;
    } catch (error) {
      // Nobody reads this one, or not yet.
      if (error instanceof Error && 'code' in error && error.code === 'ENXIO') return false;
      throw error;
    }
  };
  const releaseAll = async () => (await Promise.all(held.map(release))).includes(true);
  return { dataDir: dir, release: async () => void (await eventually(releaseAll, (released) => released)) };
}

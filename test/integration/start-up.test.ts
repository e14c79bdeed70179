import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '../helpers/eventually.js';
import { copyPack, type PackCopy } from '../helpers/pack-copy.js';
import { startServer } from '../helpers/server-process.js';
import { freshDataDir, sharedModels } from '../helpers/start-app.js';

let dataDir: string;
beforeEach(async () => {
  dataDir = await freshDataDir();
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

/** The message with which the server stopped, when that is all it said. */
async function stopped(env: Readonly<Record<string, string>>): Promise<string> {
  const { code, stderr, stdout } = await startServer({ DATA_DIR: dataDir, ...env }).ended;
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  return stderr;
}

describe('a broken pack stops the start with one message', () => {
  let pack: PackCopy;
  beforeEach(async () => {
    pack = await copyPack();
  });
  afterEach(() => pack.remove());

  it('that names file, line and cure of a content file', async () => {
    await pack.edit('content/en/answers/cause-mcas.md', '"2026-04-06"', 'April 2026');
    expect(await stopped({ PACK_DIR: pack.dir })).toMatch(
      /^content\/en\/answers\/cause-mcas\.md:6: "sources\.0\.updated": must be a day in quotes, such as .+\n$/,
    );
  });

  it('that names file, line and cure of an intent file', async () => {
    await pack.edit('intents/en/cause-mcas.yaml', 'answer: cause-mcas', 'answer: cause-of-mcas');
    expect(await stopped({ PACK_DIR: pack.dir })).toBe(
      'intents/en/cause-mcas.yaml:3: there is no content/en/answers/cause-of-mcas.md: create it, or remove "answer"\n',
    );
  });

  it('that quotes a safety line which the screen misses', async () => {
    // Nothing but signs: no screen can read it.
    await pack.edit('intents/en/safety/emergency.yaml', 'utterances:', 'utterances:\n  - "!!!"');
    expect(await stopped({ PACK_DIR: pack.dir })).toMatch(
      /^intents\/en\/safety\/emergency\.yaml:1: the safety screen misses 1 of the pack's own lines, the first is "!!!": run .+\n$/,
    );
  });
});

describe('a wrong environment stops the start with one message', () => {
  it('that names each variable and its cure', async () => {
    expect(await stopped({ PORT: 'http', CONVERSATION_DAYS: 'a month' })).toBe(
      'The environment is not right (see .env.example):\n  PORT must be a number\n  CONVERSATION_DAYS must be a number of days\n',
    );
  });

  it('that lists the regions there are', async () => {
    expect(await stopped({ EMERGENCY_REGION: 'atlantis' })).toMatch(
      /^EMERGENCY_REGION atlantis is not in content\/regions\.yaml: use one of .*\binternational\n$/,
    );
  });

  it('that names the taken port', async () => {
    const other = await listening();
    const { port } = other.address() as AddressInfo;
    expect(await stopped({ PORT: String(port) })).toBe(
      `Port ${port} is taken: stop the other program, or set PORT to another port\n`,
    );
    await closed(other);
  });

  it.each([
    ['with a generated secret', {}],
    ['with a given secret', { SECRET: 'a-secret-of-at-least-32-characters' }],
  ])('that names a DATA_DIR which is no folder, %s', async (_, secret) => {
    const folder = await mkdtemp(join(tmpdir(), 'vetted-start-'));
    const file = join(folder, 'data');
    await writeFile(file, '');
    expect(await stopped({ DATA_DIR: file, ...secret })).toMatch(
      /^DATA_DIR:? .*\/data.* cannot be written.*: make .+\n$/,
    );
    await rm(folder, { recursive: true });
  });
});

describe('a good start', () => {
  it('is ready only when it answers, and ends in order when told to', async () => {
    const port = await freePort();
    const server = startServer({ DATA_DIR: dataDir, PORT: String(port) });
    const url = `http://127.0.0.1:${port}`;
    // Nothing listens at first.
    const readiness = () =>
      fetch(`${url}/readyz`).then(
        ({ status }) => status,
        () => 503,
      );
    const statuses = new Set<number>();
    await eventually(readiness, (status) => statuses.add(status) && status === 200);
    expect([...statuses]).toEqual(statuses.size === 1 ? [200] : [503, 200]);
    const response = await fetch(`${url}/api/chat`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: 'What causes MCAS?' }),
    });
    expect(await response.json()).toMatchObject({ reply: { kind: 'answer', intents: ['cause-mcas'] } });
    await server.answering;
    const { code, stderr } = await server.end('SIGTERM');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Before going live: .+ a clinical lead must sign .+\nVetted \S+ answers on http:\S+\n$/);
  });

  it('ends in order, too, when told to while it learns', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'vetted-test-'));
    const screens = (await readdir(sharedModels)).filter(
      (name) => name.startsWith('safety-') && name.endsWith('.json'),
    );
    for (const name of screens) await cp(join(sharedModels, name), join(dataDir, 'models', name));
    const port = await freePort();
    const server = startServer({ DATA_DIR: dataDir, PORT: String(port) });
    const why = () =>
      fetch(`http://127.0.0.1:${port}/readyz`)
        .then((response) => response.json())
        .then(({ why }: { why?: string }) => why)
        .catch(() => undefined);
    await eventually(why, (reason) => reason === 'the models are being prepared');
    const { code, stdout } = await server.end('SIGTERM');
    await rm(dataDir, { recursive: true, force: true });
    expect(code).toBe(0);
    expect(stdout).not.toContain('could not be made');
  });
});

async function listening(): Promise<Server> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

const closed = (server: Server) => new Promise((done) => server.close(done));

async function freePort(): Promise<number> {
  const server = await listening();
  const { port } = server.address() as AddressInfo;
  await closed(server);
  return port;
}

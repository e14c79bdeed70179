import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { chatResponseSchema, historySchema } from '../../src/channels/web/schemas.js';
import { type ServerProcess, startServer } from '../helpers/server-process.js';
import { freshDataDir, sharedModels } from '../helpers/start-app.js';

const CONVERSATIONS = 6;
const QUESTIONS = [
  'What causes MCAS?',
  'is it genetic?',
  'What triggers reactions?',
  'How is it treated?',
  'thank you',
];

/** The turns that were acknowledged, by the token of their conversation. */
type Acknowledged = Map<string, { text: string; reply: string }[]>;

let dataDir: string;
let server: ServerProcess | undefined;

beforeEach(async () => {
  dataDir = await freshDataDir();
});

afterEach(async () => {
  await server?.end('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

it('loses no acknowledged turn when it is killed under load', async () => {
  const acknowledged: Acknowledged = new Map();
  for (const turns of [1, 40, 150]) {
    await talkUntilKilled(acknowledged, turns);
    server = startServer({ DATA_DIR: dataDir });
    await expectKept(await server.answering, acknowledged);
    await server.end('SIGKILL');
  }
  expect(acknowledged.size).toBeGreaterThan(2 * CONVERSATIONS);
});

it('leaves no byte of a conversation behind when it is forgotten', async () => {
  server = startServer({ DATA_DIR: dataDir });
  const url = await server.answering;
  const words = ['Quellenbach', 'Ottokar', 'saxophone'];
  const mine = (await chat(url, 'What causes MCAS? I am Ottokar Quellenbach.')).conversation;
  const { reply } = await chat(url, 'is it genetic? I play the saxophone', mine);
  await chat(url, `${'I went for a walk. '.repeat(120)} Ottokar Quellenbach`, mine);
  await chat(url, 'my throat is closing, says Ottokar Quellenbach', mine);
  const feedback = { conversation: mine, reply: reply.id, helpful: false, comment: 'Ottokar says no' };
  expect((await post(`${url}/api/feedback`, feedback)).status).toBe(204);
  const other = (await chat(url, 'Why do people get mastocytosis? asks Theodosia')).conversation;

  for (const word of words) expect(await filesWith(word)).toHaveLength(1);
  expect((await fetch(`${url}/api/conversations/${mine}`, { method: 'DELETE' })).status).toBe(204);
  expect(await Promise.all([...words, reply.id].map(filesWith))).toEqual([[], [], [], []]);
  expect(await filesWith('Theodosia')).toHaveLength(1);
  expect((await fetch(`${url}/api/conversations/${other}`)).status).toBe(200);

  await server.end('SIGKILL');
  server = startServer({ DATA_DIR: dataDir });
  expect((await fetch(`${await server.answering}/api/conversations/${mine}`)).status).toBe(404);
  const { stdout, stderr } = await server.end('SIGTERM');
  for (const word of words) expect(stdout + stderr).not.toContain(word);
});

/** Several people talk at once; the server is killed when it has acknowledged so many turns. */
async function talkUntilKilled(acknowledged: Acknowledged, turns: number): Promise<void> {
  const running = startServer({ DATA_DIR: dataDir });
  server = running;
  const url = await running.answering;
  let left = turns;
  let killed = false;
  const talk = async (person: number) => {
    let token: string | undefined;
    for (let turn = 0; ; turn++) {
      const text = `${QUESTIONS[(person + turn) % QUESTIONS.length]} (${person}, ${turn})`;
      const { conversation, reply } = await chat(url, text, token);
      token = conversation;
      acknowledged.set(token, [...(acknowledged.get(token) ?? []), { text, reply: reply.id }]);
      if (--left > 0) continue;
      killed = true;
      await running.end('SIGKILL');
    }
  };
  const endings = await Promise.allSettled(Array.from({ length: CONVERSATIONS }, (_, person) => talk(person)));
  // The only way out of a conversation is the death of the server.
  expect(killed).toBe(true);
  for (const ending of endings) {
    expect(ending).toMatchObject({ status: 'rejected', reason: { name: 'TypeError' } });
  }
  expect((await running.ended).signal).toBe('SIGKILL');
}

/** Each conversation holds its acknowledged turns in order, and at most one more that was under way. */
async function expectKept(url: string, acknowledged: Acknowledged): Promise<void> {
  for (const [token, turns] of acknowledged) {
    const response = await fetch(`${url}/api/conversations/${token}`);
    const kept = historySchema.parse(await response.json()).turns.map(({ text, reply }) => ({ text, reply: reply.id }));
    expect(kept.slice(0, turns.length)).toEqual(turns);
    expect(kept.length - turns.length).toBeLessThanOrEqual(1);
  }
}

const post = (url: string, body: unknown) =>
  fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

const chat = async (url: string, text: string, conversation?: string) =>
  chatResponseSchema.parse(
    await (await post(`${url}/api/chat`, { text, ...(conversation && { conversation }) })).json(),
  );

/** Files of the data folder, the models behind its link included, whose name or bytes hold a word. */
async function filesWith(word: string): Promise<string[]> {
  const found: string[] = [];
  for (const folder of [dataDir, sharedModels]) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (path.includes(word) || (entry.isFile() && (await holds(path, word)))) found.push(path);
    }
  }
  return found;
}

/** A model that another test file replaces meanwhile has no name any more, and holds nothing. */
const holds = (path: string, word: string) =>
  readFile(path).then(
    (bytes) => bytes.includes(word),
    () => false,
  );

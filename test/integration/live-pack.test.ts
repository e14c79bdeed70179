import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { chatResponseSchema } from '../../src/channels/web/schemas.js';
import type { Reply } from '../../src/domain/reply.js';
import { eventually } from '../helpers/eventually.js';
import { copyPack, type PackCopy } from '../helpers/pack-copy.js';
import { type RecordingLog, recordingLog } from '../helpers/recording-log.js';
import { type StartedApp, startApp } from '../helpers/start-app.js';

const ANSWER = 'content/en/answers/cause-mcas.md';
const SIGNED = 'somatic mutation in the KIT gene, while';

let pack: PackCopy;
let server: StartedApp;
let recorded: RecordingLog;

beforeAll(async () => {
  pack = await copyPack();
  recorded = recordingLog();
  server = await startApp({ env: { PACK_DIR: pack.dir }, log: recorded.log });
});

afterAll(async () => {
  await server.close();
  await pack.remove();
});

const ask = async (text: string): Promise<Reply> => {
  const response = await fetch(`${server.url}/api/chat`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text }),
  });
  return chatResponseSchema.parse(await response.json()).reply as Reply;
};
const askAboutMcas = () => ask('What causes MCAS?');

/** How often the log said that a changed pack was not taken over. */
const refusals = () => recorded.lines().filter(({ msg }) => msg.includes('was not taken over')).length;

it('serves the signed text', async () => {
  expect(await askAboutMcas()).toMatchObject({ kind: 'answer', text: expect.stringContaining(SIGNED) });
});

it('stops serving an answer whose comma changed, and serves it again when it is restored', async () => {
  await pack.edit(ANSWER, 'gene, while', 'gene while');
  const seen: Reply[] = [];
  const refused = await eventually(
    async () => {
      const reply = await askAboutMcas();
      seen.push(reply);
      return reply;
    },
    ({ kind }) => kind !== 'answer',
  );
  expect(refused).toMatchObject({ kind: 'out_of_scope', sources: [] });
  // At no moment was the unsigned wording shown.
  for (const { text } of seen) expect(text).not.toContain('gene while');
  expect(refused.suggestions.map(({ text }) => text)).not.toContain('What causes MCAS?');
  expect(await ask('What causes mastocytosis?')).toMatchObject({ kind: 'answer' });
  const ready = await (await fetch(`${server.url}/readyz`)).json();
  expect(ready).toMatchObject({
    notices: expect.arrayContaining([expect.stringContaining(`${ANSWER} is not served`)]),
  });

  await pack.edit(ANSWER, 'gene while', 'gene, while');
  expect(await eventually(askAboutMcas, ({ kind }) => kind === 'answer')).toMatchObject({
    text: expect.stringContaining(SIGNED),
  });
});

it('keeps the last good pack while an edit is broken, and says which file and line', async () => {
  const file = 'intents/en/cause-mcas.yaml';
  const good = await readFile(join(pack.dir, file), 'utf8');
  const before = refusals();
  await pack.write(file, 'id: cause-mcas\ntitle: "What\n');
  await eventually(refusals, (count) => count > before);
  expect(recorded.lines().findLast(({ msg }) => msg.includes('was not taken over'))?.error?.message).toMatch(
    /^intents\/en\/cause-mcas\.yaml:\d+: is not valid YAML/,
  );
  expect(await askAboutMcas()).toMatchObject({ kind: 'answer', text: expect.stringContaining(SIGNED) });
  expect(await ask('my throat is closing')).toMatchObject({ kind: 'emergency' });
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  await pack.write(file, good);
});

it('takes over a later good edit of a fixed message', async () => {
  await pack.edit('content/en/small-talk/thanks.md', /\n([^\n]+)\n*$/, '\nYou are most welcome.\n');
  const reply = await eventually(
    () => ask('thank you'),
    ({ text }) => text.includes('You are most welcome.'),
  );
  expect(reply.kind).toBe('small_talk');
});

it('stops an answer whose sign-off is taken away', async () => {
  await rm(join(pack.dir, 'content/sign-offs.yaml'));
  expect(await eventually(askAboutMcas, ({ kind }) => kind !== 'answer')).toMatchObject({ kind: 'out_of_scope' });
});

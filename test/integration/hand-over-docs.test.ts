import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from '@jest/globals';
import { createHandOver } from '../../src/hand-over/create-hand-over.js';
import { aConfig, aMessage, aReply, recordingLog, startEndpoint } from './hand-over-parts.js';

const secret = `whsec_${Buffer.from('32 bytes that only both sides do know').toString('base64')}`;

it('docs/hand-over.md: the receiver accepts our events, refuses others, and has 20 lines', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'vetted-receiver-'));
  const code = /```js\n([\s\S]*?)```/.exec(await readFile('docs/hand-over.md', 'utf8'))![1]!;
  expect(code.trim().split('\n').length).toBeLessThanOrEqual(20);
  await writeFile(join(dir, 'receiver.mjs'), code);
  const port = await freePort();
  const child = spawn(process.execPath, [join(dir, 'receiver.mjs')], {
    env: { ...process.env, PORT: port, ESCALATION_WEBHOOK_SECRET: secret },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe('Waiting for events');

  const url = `http://127.0.0.1:${port}/`;
  const { log, until, lines: logged } = recordingLog();
  const genuine = createHandOver(aConfig(dir, { url, secret, includeText: true }), { log, now: () => new Date() });
  const forger = createHandOver(aConfig(join(dir, 'forger'), { url }), { log, now: () => new Date() });
  const late = createHandOver(aConfig(join(dir, 'late'), { url, secret }), { log, now: () => new Date(0) });
  for (const one of [genuine, forger, late]) await one.start();
  forger.notify(aMessage(), aReply());
  late.notify(aMessage(), aReply());
  await until('tried again', 2);
  expect(logged.map(({ details }) => details)).toEqual(
    expect.arrayContaining([expect.objectContaining({ reason: 'HTTP 401' })]),
  );
  genuine.notify(aMessage({ text: 'je ne peux plus respirer, aidez-moi s’il vous plaît' }), aReply('emergency'));
  await until('handed over');
  expect((await lines.next()).value).toContain('Follow up');

  for (const one of [genuine, forger, late]) await one.close();
  child.kill();
  await closed;
  await rm(dir, { recursive: true });
});

async function freePort(): Promise<string> {
  const endpoint = await startEndpoint(() => {});
  await endpoint.close();
  return new URL(endpoint.url).port;
}

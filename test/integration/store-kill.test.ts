import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createLowdbStore } from '../../src/stores/lowdb/create-lowdb-store.js';
import { aKey } from '../contracts/conversation-store-samples.js';

const CONVERSATIONS = 8;

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'vetted-kill-'));
});
afterEach(() => rm(dir, { recursive: true }));

it('loses no acknowledged turn when the process is killed, again and again', async () => {
  const acknowledged = new Map<number, number>();
  for (const [round, count] of [1, 40, 173, 311].entries()) {
    const first = round * 1_000;
    for (const line of await writeUntilKilled(first, count)) {
      const [conversation, n] = line.split(' ').map(Number);
      acknowledged.set(conversation!, n!);
    }
    await expectAll(acknowledged, first);
  }
});

/** Lets a process write, kills it once it has acknowledged so many turns, and gives all it acknowledged. */
async function writeUntilKilled(first: number, count: number): Promise<string[]> {
  const script = join(import.meta.dirname, 'store-writer.ts');
  const args = ['--import', 'tsx', script, dir, String(CONVERSATIONS), String(first)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === count) child.kill('SIGKILL');
  }
  expect((await closed)[1]).toBe('SIGKILL');
  return lines;
}

/** Each conversation ends with its last acknowledged turn, or one that was under way, and misses none before. */
async function expectAll(acknowledged: ReadonlyMap<number, number>, first: number): Promise<void> {
  const reports: string[] = [];
  const store = await createLowdbStore(dir, { error: (_details, message) => reports.push(message) });
  for (const [conversation, n] of acknowledged) {
    const numbers = (await store.load(aKey(conversation)))!.turns.map(({ reply }) => Number(reply.id.slice(6)));
    const thisRound = numbers.filter((number) => number >= first);
    const last = numbers.at(-1)!;
    expect([n, n + 1]).toContain(last);
    if (last >= first)
      expect(thisRound).toEqual(Array.from({ length: thisRound.length }, (_, i) => last - thisRound.length + 1 + i));
  }
  expect(reports).toEqual([]);
  const names = await readdir(dir, { recursive: true });
  expect(names.filter((name) => name.includes('.') && !/\/[0-9a-f]+\.json$/.test(name))).toEqual([]);
  await store.close();
}

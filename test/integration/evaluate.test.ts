import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type EvaluateParts, evaluate } from '../../src/evaluate/evaluate.js';
import type { Judged } from '../../src/evaluate/result.js';

let folder: string;
let server: Server | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
  const sets = {
    'inscope.jsonl': [
      { text: 'why mcas', topic: 'cause-mcas', style: 'terse' },
      { text: 'cheers', topic: 'thanks', style: 'terse' },
    ],
    'oos.jsonl': [{ text: 'what is gout', kind: 'other_disease' }],
    'dialogues.jsonl': [
      {
        name: 'pair',
        turns: [
          { user: 'why mcas', expect: { kind: 'answer', topic: 'cause-mcas' } },
          { user: 'and again?', expect: { kind: 'answer', topic: 'cause-mcas' } },
        ],
      },
    ],
  };
  for (const [name, lines] of Object.entries(sets)) {
    await writeFile(join(folder, name), lines.map((line) => JSON.stringify(line)).join('\n'));
  }
});

afterEach(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

/** Knows two questions, and answers whatever comes second in a conversation. */
function replyTo(text: string, conversation?: string): Judged {
  if (text === 'why mcas' || conversation === 'known')
    return { kind: 'answer', intents: ['cause-mcas'], confidence: 0.9 };
  if (text === 'cheers') return { kind: 'small_talk', intents: ['thanks'], confidence: 0.8 };
  return { kind: 'out_of_scope', intents: [], confidence: 0.1 };
}

async function run(args: string[], parts: Partial<EvaluateParts> = {}) {
  let [output, errors] = ['', ''];
  const code = await evaluate([...args, ...(args.includes('--report') ? [] : ['--report', join(folder, 'out.html')])], {
    ask: async (text, conversation) => ({ conversation: 'known', reply: replyTo(text, conversation) }),
    output: { write: (text) => (output += text) },
    errors: { write: (text) => (errors += text) },
    ...parts,
  });
  return { code, output, errors };
}

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

async function stop(): Promise<void> {
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  server = undefined;
}

const neverAsked: EvaluateParts['ask'] = () => Promise.reject(new Error('asked in process'));

describe('evaluate, in process', () => {
  it('prints a table and writes a report and the results', async () => {
    const { code, output, errors } = await run([folder]);
    expect(code).toBe(0);
    expect(output).toMatch(/In scope \(2\)\n {2}right +2 of 2 +100\.0 % .* at least 95 % +met\n/);
    expect(output).toMatch(/Dialogue turns \(2\)\n {2}right +2 of 2/);
    expect(errors).toContain('5 of 5');
    expect(await readFile(join(folder, 'out.html'), 'utf8')).toContain('<!doctype html>');
    const { results } = JSON.parse(await readFile(join(folder, 'out.json'), 'utf8'));
    expect(results).toHaveLength(5);
  });

  it('compares two runs', async () => {
    const [old, now] = [join(folder, 'reports/old.json'), join(folder, 'reports/new.json')];
    const refuse: EvaluateParts['ask'] = async () => ({ reply: { kind: 'out_of_scope', intents: [], confidence: 0 } });
    await run([join(folder, 'inscope.jsonl'), '--json', old], { ask: refuse });
    await run([join(folder, 'inscope.jsonl'), '--json', now]);
    const { code, output } = await run(['--compare', old, now]);
    expect(code).toBe(0);
    expect(output).toMatch(/Better: 2\n[\s\S]*Worse: 0\n/);
    expect(await readFile(join(folder, 'out.html'), 'utf8')).toContain('2 better, 0 worse, 0 the same.');
  });

  it('cross-validates', async () => {
    const crossValidate: EvaluateParts['crossValidate'] = async (onProgress) => {
      onProgress(1, 1);
      return [
        { text: 'why mcas', intent: 'cause-mcas', candidates: [{ intent: 'cause-mcas', confidence: 0.9 }], inScope: 1 },
      ];
    };
    const { output } = await run(['--cross-validate'], { ask: neverAsked, crossValidate });
    expect(output).toMatch(/Cross-validation, in scope \(1\)\n {2}right +1 of 1/);
    expect(await run(['--cross-validate'])).toMatchObject({ code: 1, errors: expect.stringMatching(/not available/) });
  });

  it.each([
    [[], /Say what to evaluate/],
    [['--wat'], /Unknown option '--wat'/],
    [['x', '--limit', '0'], /--limit 0 is no count/],
    [['x', '--url', 'localhost:3978'], /--url localhost:3978 is no http address/],
    [['--compare', 'one.json'], /--compare takes two files/],
  ])('explains its use when called with %j', async (args, message) => {
    const { code, errors } = await run(args);
    expect(code).toBe(2);
    expect(errors).toMatch(message);
    expect(errors).toContain('npm run evaluate -- PATH');
  });

  it('says what is wrong with a file, without a stack', async () => {
    const { code, errors } = await run([join(folder, 'none.jsonl')]);
    expect(code).toBe(1);
    expect(errors).toMatch(/^\S+none\.jsonl cannot be read: .*\n$/);
    expect(await run(['--compare', join(folder, 'oos.jsonl'), 'x'])).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/oos\.jsonl is no evaluation/),
    });
  });

  it('passes on what it did not foresee', async () => {
    await expect(run([folder], { ask: neverAsked })).rejects.toThrow('asked in process');
  });
});

describe('evaluate, over HTTP', () => {
  it('asks the server and carries conversations on', async () => {
    const url = await serve(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { text, conversation } = JSON.parse(Buffer.concat(chunks).toString()) as {
        text: string;
        conversation?: string;
      };
      if (request.method !== 'POST' || request.url !== '/api/chat') return response.writeHead(404).end();
      response.writeHead(200, { 'content-type': 'application/json' });
      return response.end(
        JSON.stringify({ conversation: 'known', reply: { ...replyTo(text, conversation), text: '...' } }),
      );
    });
    const { code, output } = await run([folder, '--url', `${url}/`], { ask: neverAsked });
    expect(code).toBe(0);
    expect(output).toMatch(/Dialogue turns \(2\)\n {2}right +2 of 2/);
    expect(output).toMatch(/Out of scope \(1\)\n {2}false answer +0 of 1/);
  });

  it('says so when nothing listens', async () => {
    const url = await serve(() => {});
    await stop();
    const { code, errors } = await run([folder, '--url', url]);
    expect(code).toBe(1);
    expect(errors).toBe(
      `${url}/api/chat: nothing answers there. Start the server (npm start) and wait until it is ready, or leave out --url to run in process.\n`,
    );
  });

  it.each([
    [429, '{}', /status 429\. Start the server with RATE_LIMIT=off/],
    [503, '{"code":"unavailable"}', /status 503\. It said: \{"code":"unavailable"\}/],
    [200, '<html>', /is another program listening there/],
  ])('stops at a reply with status %i and body %s', async (status, body, message) => {
    const url = await serve((_, response) => response.writeHead(status).end(body));
    const { code, errors } = await run([folder, '--url', url]);
    expect(code).toBe(1);
    expect(errors).toMatch(message);
  });
});

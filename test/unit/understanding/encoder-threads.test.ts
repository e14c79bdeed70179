import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from '@jest/globals';
import { EMBEDDING_SIZE } from '../../../src/understanding/embedding.js';
import { startEncoder } from '../../../src/understanding/encoder-threads.js';

const cosine = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, at) => sum + value * b[at]!, 0) / 2;

describe('the sentence encoder', () => {
  const encoder = startEncoder();
  afterAll(() => encoder.close());

  it('puts texts of like meaning close together, whatever they are batched with', async () => {
    const texts = ['what causes mastocytosis', 'why do people get mast cell disease', 'will it rain tomorrow'];
    const [causes, why, rain] = await encoder.encode(texts);
    expect(cosine(causes!, why!)).toBeGreaterThan(cosine(causes!, rain!));
    const [alone] = await encoder.encode([texts[0]!]);
    for (const [at, value] of alone!.entries()) expect(causes![at]).toBeCloseTo(value, 4);
  });

  it('encodes anything', async () => {
    const odd = ['', ' ', '😀', '\u0000', '\ud800', 'x'.repeat(5000), '漢字', '▁▁▁', '\n\n'];
    for (const vector of await encoder.encode(odd)) {
      expect(vector.length).toBe(EMBEDDING_SIZE);
      expect(vector.every((value) => Number.isFinite(value))).toBe(true);
    }
    expect(await encoder.encode([])).toEqual([]);
  });

  it('leaves the process without handlers for uncaught errors', () => {
    expect(process.listenerCount('uncaughtException')).toBe(0);
    expect(process.listenerCount('unhandledRejection')).toBe(0);
  });
});

describe('an encoder thread that ends', () => {
  const script = `
    require('node:worker_threads').parentPort.on('message', ({ id, texts }) => {
      if (texts.includes('crash')) throw new Error('crashed');
      if (texts.includes('leave')) process.exit();
      if (texts.includes('refuse')) return require('node:worker_threads').parentPort.postMessage({ id, error: 'refused' });
      require('node:worker_threads').parentPort.postMessage({ id, vectors: texts.map(() => new Float32Array(1)) });
    });`;
  const started: Worker[] = [];
  const encoder = startEncoder({
    startWorker: () => {
      const worker = new Worker(script, { eval: true });
      started.push(worker);
      return worker;
    },
  });
  afterAll(() => encoder.close());

  it.each(['crash', 'leave'])('rejects what it had to do and is replaced: %s', async (how) => {
    await encoder.encode(['fine']);
    const before = started.length;
    await expect(encoder.encode([how])).rejects.toThrow('the next message starts it anew');
    expect(await encoder.encode(['fine'])).toHaveLength(1);
    expect(started.length).toBe(before + 1);
  });

  it('passes an error of one batch on and keeps working', async () => {
    const before = started.length;
    await expect(encoder.encode(['refuse'])).rejects.toThrow('refused');
    expect(await encoder.encode(['fine'])).toHaveLength(1);
    expect(started.length).toBe(before);
  });

  it('rejects what is pending when it is closed', async () => {
    const closing = startEncoder({ startWorker: () => new Worker('setInterval(() => {}, 1000)', { eval: true }) });
    const pending = expect(closing.encode(['never answered'])).rejects.toThrow('stopped');
    await closing.close();
    await pending;
  });
});

import type { Worker } from 'node:worker_threads';
import { startThread } from '../worker-thread.js';
import type { Encoder } from './embedding.js';
import type { EncoderAnswer, EncoderRequest } from './encoder-worker.js';

/** An encoder in threads of its own, so that the caller's event loop never waits. */
export interface EncoderThreads extends Encoder {
  close(): Promise<void>;
}

/** The encoder's lasting memory is WebAssembly's; Node's usual room for short-lived objects (48 MB) is of no use to it. */
const ROOM = { maxYoungGenerationSizeMb: 2 };

/** Padding costs as much as text, so texts of like length travel together, this many at a time. */
const BATCH = 32;

export interface EncoderThreadsOptions {
  /** How many threads share a call's batches; one when omitted. */
  readonly threads?: number;
  /** Starts a thread that answers {@link EncoderRequest}s; the encoder's own when omitted. */
  readonly startWorker?: () => Worker;
}

/**
 * Makes an encoder that runs in worker threads, each started on its first batch.
 * When a thread ends unexpectedly, the batches it had are rejected and the next call starts a new one.
 */
export function startEncoder({
  threads = 1,
  startWorker = () => startThread(import.meta.url, 'encoder-worker', { resourceLimits: ROOM }),
}: EncoderThreadsOptions = {}): EncoderThreads {
  const lanes = Array.from({ length: threads }, () => new Lane(startWorker));
  return {
    encode: async (texts) => {
      const order = [...texts.keys()].sort((a, b) => texts[b]!.length - texts[a]!.length);
      const vectors: Float32Array[] = new Array(texts.length);
      const batches = Array.from({ length: Math.ceil(order.length / BATCH) }, (_, at) =>
        order.slice(at * BATCH, (at + 1) * BATCH),
      );
      await Promise.all(
        batches.map(async (rows, at) => {
          const encoded = await lanes[at % lanes.length]!.send(rows.map((row) => texts[row]!));
          for (const [place, row] of rows.entries()) vectors[row] = encoded[place]!;
        }),
      );
      return vectors;
    },
    close: async () => {
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

interface Pending {
  resolve(vectors: Float32Array[]): void;
  reject(error: Error): void;
}

class Lane {
  readonly #startWorker: () => Worker;
  #worker: Worker | undefined;
  #pending = new Map<number, Pending>();
  #requests = 0;

  constructor(startWorker: () => Worker) {
    this.#startWorker = startWorker;
  }

  send(texts: readonly string[]): Promise<Float32Array[]> {
    const worker = this.#running();
    const request: EncoderRequest = { id: ++this.#requests, texts };
    return new Promise((resolve, reject) => {
      this.#pending.set(request.id, { resolve, reject });
      worker.ref();
      worker.postMessage(request);
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#startWorker();
    const pending = this.#pending;
    worker.on('message', (answer: EncoderAnswer) => {
      const waiting = pending.get(answer.id);
      pending.delete(answer.id);
      if (pending.size === 0) worker.unref();
      if ('vectors' in answer) waiting?.resolve(answer.vectors);
      else waiting?.reject(new Error(`The sentence encoder failed: ${answer.error}`));
    });
    worker.on('error', (cause) => this.#stopped(worker, pending, cause));
    worker.on('exit', () => this.#stopped(worker, pending));
    this.#worker = worker;
    return worker;
  }

  #stopped(worker: Worker, pending: Map<number, Pending>, cause?: unknown): void {
    const error = new Error('The sentence encoder stopped; the next message starts it anew', { cause });
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    this.#pending = new Map();
  }
}

import { parentPort } from 'node:worker_threads';
import type { Encoder } from './embedding.js';
import { loadEncoder } from './encoder.js';

/** Asks the worker to encode; answered by one {@link EncoderAnswer} with the same number. */
export interface EncoderRequest {
  readonly id: number;
  readonly texts: readonly string[];
}

/** The vectors in the order of the texts, or why there are none. */
export type EncoderAnswer =
  | { readonly id: number; readonly vectors: Float32Array[] }
  | { readonly id: number; readonly error: string };

const port = parentPort;
if (!port) throw new Error('encoder-worker.ts runs as a worker thread only: start it with startEncoder()');

let encoder: Promise<Encoder> | undefined;
let queue: Promise<void> = Promise.resolve();

port.on('message', (request: EncoderRequest) => {
  queue = queue.then(async () => port.postMessage(await answer(request)));
});

async function answer({ id, texts }: EncoderRequest): Promise<EncoderAnswer> {
  try {
    encoder ??= loadEncoder();
    return { id, vectors: await (await encoder).encode(texts) };
  } catch (error) {
    encoder = undefined;
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

import { parentPort, workerData } from 'node:worker_threads';
import { openEmbeddingCache } from './embedding-cache.js';
import { startEncoder } from './encoder-threads.js';
import { toBytes } from './model-file.js';
import { type Example, trainClassifier } from './train.js';

/** What the thread is given. */
export interface TrainingOrder {
  readonly examples: readonly Example[];
  /** Where embeddings are remembered. */
  readonly embeddingFile: string;
}

/** What the thread says: how far it is, then the model's bytes. */
export type TrainingReport = { readonly done: number } | { readonly model: Uint8Array };

const ENCODER_THREADS = 2;

const { examples, embeddingFile } = workerData as TrainingOrder;
const say = (report: TrainingReport) => parentPort?.postMessage(report);
const cache = await openEmbeddingCache(embeddingFile);
const encoder = startEncoder({ threads: ENCODER_THREADS });
try {
  const model = await trainClassifier(examples, {
    encode: (texts) => cache.encode(texts, encoder),
    onProgress: (done) => say({ done }),
  });
  await cache.save(examples.map(({ text }) => text)).catch(() => undefined);
  say({ model: toBytes(model) });
} finally {
  await encoder.close();
}

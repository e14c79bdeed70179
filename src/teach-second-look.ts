import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SafetyLine } from './safety/model.js';
import { SECOND_LOOK_VERSION, type SecondLook, secondLookSchema, trainSecondLook } from './safety/second-look.js';
import { openEmbeddingCache, writeAtomically } from './understanding/embedding-cache.js';
import { startEncoder } from './understanding/encoder-threads.js';

export interface SecondLookLines {
  /** The pack's English safety lines. */
  readonly safety: readonly SafetyLine[];
  /** What people ask every day: calm. */
  readonly everyday: readonly string[];
}

/**
 * The second look's model: kept from an earlier start, or learned now from the lines and kept under `dir`.
 * @param key names what the lines are made from
 */
export async function teachSecondLook(key: string, lines: () => SecondLookLines, dir: string): Promise<SecondLook> {
  const hash = createHash('sha256')
    .update(JSON.stringify([SECOND_LOOK_VERSION, key]))
    .digest('hex')
    .slice(0, 16);
  const file = join(dir, `second-look-${hash}.json`);
  const kept = await readFile(file, 'utf8').then(
    (text) => secondLookSchema.parse(JSON.parse(text)),
    () => undefined,
  );
  if (kept) return kept;
  const model = await learn(lines(), dir);
  // A model that cannot be kept is learned again at the next start: no reason to stop.
  await writeAtomically(file, Buffer.from(JSON.stringify(model))).catch(() => undefined);
  return model;
}

async function learn({ safety, everyday }: SecondLookLines, dir: string): Promise<SecondLook> {
  const encoder = startEncoder({ threads: 2 });
  try {
    const everydayEmbeddings = await (await openEmbeddingCache(join(dir, 'embeddings.bin'))).encode(everyday, encoder);
    const cache = await openEmbeddingCache(join(dir, 'safety-embeddings.bin'));
    const texts = safety.map(({ text }) => text);
    const embeddings = await cache.encode(texts, encoder);
    await cache.save(texts).catch(() => undefined);
    return await trainSecondLook([
      ...safety.map(({ label }, at) => ({ label, embedding: embeddings[at]! })),
      ...everydayEmbeddings.map((embedding) => ({ label: 'calm' as const, embedding })),
    ]);
  } finally {
    await encoder.close();
  }
}

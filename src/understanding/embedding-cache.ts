import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EMBEDDING_SIZE, type Encoder } from './embedding.js';

const KEY_BYTES = 16;
const RECORD_BYTES = KEY_BYTES + EMBEDDING_SIZE * 4;

/**
 * Remembers embeddings in a file, so that training after an edit encodes only the new texts.
 * A missing or damaged file counts as empty; call `save` with the texts that are still in use to write it.
 */
export async function openEmbeddingCache(file: string): Promise<{
  has(text: string): boolean;
  encode(texts: readonly string[], encoder: Encoder): Promise<Float32Array[]>;
  save(texts: readonly string[]): Promise<void>;
}> {
  const known = parse(await readFile(file).catch(() => Buffer.alloc(0)));
  return {
    has: (text) => known.has(keyOf(text)),
    encode: async (texts, encoder) => {
      const missing = [...new Set(texts)].filter((text) => !known.has(keyOf(text)));
      const vectors = missing.length > 0 ? await encoder.encode(missing) : [];
      for (const [at, text] of missing.entries()) known.set(keyOf(text), vectors[at]!);
      return texts.map((text) => known.get(keyOf(text))!);
    },
    save: async (texts) => {
      const records = [...new Set(texts)].flatMap((text) => {
        const key = keyOf(text);
        const vector = known.get(key);
        return vector
          ? [Buffer.from(key, 'hex'), Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength)]
          : [];
      });
      await writeAtomically(file, Buffer.concat(records));
    },
  };
}

/** Writes so that a reader sees the old content or the new, never a part. */
export async function writeAtomically(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, bytes);
  await rename(draft, file);
}

function parse(bytes: Buffer): Map<string, Float32Array> {
  const known = new Map<string, Float32Array>();
  for (let at = 0; at + RECORD_BYTES <= bytes.length; at += RECORD_BYTES) {
    const key = bytes.toString('hex', at, at + KEY_BYTES);
    known.set(key, new Float32Array(Uint8Array.from(bytes.subarray(at + KEY_BYTES, at + RECORD_BYTES)).buffer));
  }
  return known;
}

function keyOf(text: string): string {
  return createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, 2 * KEY_BYTES);
}

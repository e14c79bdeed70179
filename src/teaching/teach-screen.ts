import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { SafetyLine, SafetyModel } from '../safety/model.js';
import { deserialise, modelVersion } from '../safety/serialise.js';
import { writeAtomically } from '../understanding/embedding-cache.js';
import { runInThread } from '../worker-thread.js';

/**
 * The screen's model: kept from an earlier start where the lines are the same, or trained now and kept.
 * @param dir where models are kept
 */
export async function teachScreen(lines: readonly SafetyLine[], dir: string): Promise<SafetyModel> {
  const hash = createHash('sha256')
    .update(JSON.stringify([modelVersion, lines]))
    .digest('hex');
  const file = join(dir, `safety-${hash.slice(0, 16)}.json`);
  const kept = await readFile(file, 'utf8').then(deserialise, () => undefined);
  if (kept) return kept;
  const text = z.string().parse(await runInThread(import.meta.url, 'screen-worker', lines));
  // A model that cannot be kept is trained again at the next start: no reason to stop.
  await writeAtomically(file, Buffer.from(text)).catch(() => undefined);
  const model = deserialise(text);
  if (!model) throw new Error('the safety model that was just trained cannot be read');
  return model;
}

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SafetyLine } from '../safety/model.js';
import { SECOND_LOOK_VERSION, type SecondLook, secondLookSchema } from '../safety/second-look.js';
import { openEmbeddingCache, writeAtomically } from '../understanding/embedding-cache.js';
import { startEncoder } from '../understanding/encoder-threads.js';
import { runInThread } from '../worker-thread.js';
import type { EmbeddedLine } from './learn-second-look.js';

/** A line to learn from, and how near an alarm the screen's model found it unseen. */
export interface DoubtedLine extends SafetyLine {
  readonly doubt: number;
  /** An utterance, which the classifier has embedded. */
  readonly utterance: boolean;
}

export interface SecondLookOptions {
  /** Names what the lines are made from. */
  readonly key: string;
  /** The pack's safety lines and utterances. Called only when there is to learn. */
  readonly lines: () => readonly DoubtedLine[];
  /** The forms in which texts are embedded. */
  readonly formsOf: (texts: readonly string[]) => Promise<string[]>;
  /** Where the model and the embeddings are kept. */
  readonly dir: string;
  /** Called with the share done, 0 to 1; not at all when the model is loaded. */
  readonly onProgress: (done: number) => void;
}

/** Texts embedded between two reports of progress. */
const STEP = 256;
/**
 * Lines far from an alarm, and those that the screen is sure of, teach the second look next to nothing, and long ones
 * take long to embed, the more so in a language that the encoder does not know: without them it is as good in a third
 * of the time.
 */
const TELLING = { doubtFrom: -1.8, doubtTo: 0.3, words: { english: 16, other: 10 } };

/** The second look's model: kept from an earlier start, or learned now and kept. */
export async function teachSecondLook(options: SecondLookOptions): Promise<SecondLook> {
  const file = secondLookFile(options);
  const kept = await readFile(file, 'utf8').then(
    (text) => secondLookSchema.parse(JSON.parse(text)),
    () => undefined,
  );
  if (kept) return kept;
  const model = secondLookSchema.parse(
    await runInThread(import.meta.url, 'second-look-worker', await embedded(options)),
  );
  // A model that cannot be kept is learned again at the next start: no reason to stop.
  await writeAtomically(file, Buffer.from(JSON.stringify(model))).catch(() => undefined);
  return model;
}

/** Where the second look's model is kept. */
export function secondLookFile({ key, dir }: Pick<SecondLookOptions, 'key' | 'dir'>): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([SECOND_LOOK_VERSION, key]))
    .digest('hex')
    .slice(0, 16);
  return join(dir, `second-look-${hash}.json`);
}

/** The utterances' embeddings are there already: the classifier has left them in its cache. */
async function embedded({ lines, formsOf, dir, onProgress }: SecondLookOptions): Promise<EmbeddedLine[]> {
  const known = await openEmbeddingCache(join(dir, 'embeddings.bin'));
  const cache = await openEmbeddingCache(join(dir, 'safety-embeddings.bin'));
  const isKnown = (text: string) => known.has(text);
  const chosen = lines().filter(isTelling);
  const texts = await formsOf(chosen.map(({ text }) => text));
  const own = texts.filter((text) => !isKnown(text));
  const encoder = startEncoder({ threads: 2 });
  try {
    for (let from = 0; from < own.length; from += STEP) {
      await cache.encode(own.slice(from, from + STEP), encoder);
      onProgress(Math.min(1, (from + STEP) / own.length));
    }
    await cache.save(own).catch(() => undefined);
    const embeddings = await Promise.all(
      texts.map(async (text) => (await (isKnown(text) ? known : cache).encode([text], encoder))[0]!),
    );
    return chosen.map(({ label, language, doubt }, at) => ({ label, language, doubt, embedding: embeddings[at]! }));
  } finally {
    await encoder.close();
  }
}

function isTelling({ text, language, doubt, utterance }: DoubtedLine): boolean {
  if (doubt <= TELLING.doubtFrom || doubt >= TELLING.doubtTo) return false;
  const longest = language === 'en' ? TELLING.words.english : TELLING.words.other;
  return utterance || text.split(/\s+/u).length <= longest;
}

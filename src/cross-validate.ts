import { join } from 'node:path';
import type { Brain } from './brain.js';
import { CANONICAL_VERSION } from './dialog/canonical.js';
import type { HeldOut } from './evaluate/cross-validate.js';
import { trainingHash } from './pack/load-pack.js';
import { createClassifier } from './understanding/create-classifier.js';

/** Each utterance is classified by a model that was trained on four fifths of the others. */
const FOLDS = 5;

export interface CrossValidation {
  readonly brain: Brain;
  readonly dataDir: string;
  readonly onProgress: (done: number, total: number) => void;
}

/** Classifies every utterance of the pack by a model that has not seen it. Trains five models: takes minutes. */
export async function crossValidate({ brain, dataDir, onProgress }: CrossValidation): Promise<HeldOut[]> {
  const { pack, canonical } = brain;
  const lines = [...pack.intents.values()].flatMap(({ id, kind, utterances }) =>
    utterances.map((text, index) => ({
      text,
      id,
      fold: index % FOLDS,
      wanted: kind === 'answer' || kind === 'small-talk' ? id : null,
    })),
  );
  const replies = new Set(lines.flatMap(({ wanted }) => wanted ?? []));
  const held: HeldOut[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const classifier = await createClassifier({
      key: `${CANONICAL_VERSION}-${trainingHash(pack)}-without-${fold}-of-${FOLDS}`,
      examples: async () =>
        lines.filter((line) => line.fold !== fold).map(({ text, id }) => ({ text: canonical(text), intent: id })),
      cacheDir: join(dataDir, 'cross-validation'),
    });
    for (const { text, wanted } of lines.filter((line) => line.fold === fold)) {
      const { candidates, inScope } = await classifier.classify(canonical(text));
      // Only what would be answered counts: a topic without an answer is a refusal.
      held.push({ text, intent: wanted, inScope, candidates: candidates.filter(({ intent }) => replies.has(intent)) });
      onProgress(held.length, lines.length);
    }
    await classifier.close();
  }
  return held;
}

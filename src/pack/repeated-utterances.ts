import type { Intent } from './intents.js';

/** An utterance that teaches two intents at once: the classifier cannot tell them apart by it. */
export interface RepeatedUtterance {
  readonly text: string;
  readonly intents: readonly [string, string];
}

/** Finds utterances that stand in two intents, or twice in one, apart from case and punctuation. */
export function repeatedUtterances(intents: Iterable<Intent>): RepeatedUtterance[] {
  const seen = new Map<string, string>();
  const repeated: RepeatedUtterance[] = [];
  for (const { id, utterances } of intents) {
    for (const text of utterances) {
      const key =
        text
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
          .trim() || text;
      const earlier = seen.get(key);
      if (earlier !== undefined) repeated.push({ text, intents: [earlier, id] });
      else seen.set(key, id);
    }
  }
  return repeated;
}

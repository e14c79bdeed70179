import type { Classification } from '../understanding/classification.js';
import type { Result } from './result.js';

/** An utterance of the pack, classified by a model that was trained without it. */
export interface HeldOut extends Classification {
  readonly text: string;
  /** The intent whose utterance it is; null: it should be refused. */
  readonly intent: string | null;
}

/** Below this probability that its best reading is right, an utterance that should be refused counts as refused. */
const REFUSED_BELOW = 0.5;

/** Judges held-out utterances by the best candidate, with the probability that it is right and in scope as confidence. */
export function judgeHeldOut(utterances: readonly HeldOut[]): Result[] {
  return utterances.map(({ text, intent, candidates, inScope }, index) => {
    const best = candidates[0];
    const confidence = (best?.confidence ?? 0) * inScope;
    const got: Result['got'] = { kind: 'answer', intents: best ? [best.intent] : [], confidence };
    const place = { file: 'cross-validation', line: index + 1, text, got };
    if (intent !== null) {
      return { ...place, family: 'held-out', expected: intent, outcome: best?.intent === intent ? 'right' : 'wrong' };
    }
    const outcome = confidence < REFUSED_BELOW ? 'refused' : 'false answer';
    return { ...place, family: 'held-out-refused', expected: 'out of scope', outcome };
  });
}

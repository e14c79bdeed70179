import { type Calibration, type HeldOutText, type Reading, read } from './calibration.js';
import type { Classification } from './classification.js';
import { type Experts, fullOpinion, quickOpinion, toDenseView } from './experts.js';

/** A trained classifier: everything that the answer to a question depends on. */
export interface Model {
  /** By class number. */
  readonly intents: readonly string[];
  readonly experts: Experts;
  /** Reads the n-gram expert alone. */
  readonly quick: Calibration;
  /** Reads all experts. */
  readonly full: Calibration;
  /** From this certainty on (see {@link certainty}) the quick reading stands, without asking the encoder. */
  readonly sureFrom: number;
}

const MOST_CANDIDATES = 5;
/** Among held-out texts that would be answered quickly, at most this share may be wrong or out of scope. */
const QUICK_ERRORS = 0.005;

/**
 * Classifies a text, asking for its embedding only where the n-grams leave doubt.
 * @throws what `embed` throws
 */
export async function classifyWith(
  model: Model,
  text: string,
  embed: (text: string) => Promise<Float32Array>,
): Promise<Classification> {
  const opinion = quickOpinion(model.experts, text);
  const quick = read(model.quick, opinion);
  if (opinion.unknown === 0 && certainty(quick) >= model.sureFrom) return toClassification(model, quick);
  const view = toDenseView(model.experts.dense, await embed(text));
  return toClassification(model, read(model.full, fullOpinion(model.experts, opinion, view)));
}

/**
 * The lowest certainty from which quick readings of held-out texts are as good as full ones: in scope they are wrong
 * no more often, and hardly any is wrong or out of scope.
 */
export function sureFrom(
  held: ReadonlyArray<{ quick: HeldOutText; full: HeldOutText }>,
  calibrations: { quick: Calibration; full: Calibration },
): number {
  const judged = held
    .filter(({ quick }) => quick.opinion.unknown === 0)
    .map(({ quick, full }) => {
      const reading = read(calibrations.quick, quick.opinion);
      const wrong = best(reading) !== quick.label;
      return { sure: certainty(reading), wrong, fullWrong: best(read(calibrations.full, full.opinion)) !== full.label };
    })
    .sort((a, b) => b.sure - a.sure);
  let threshold = Number.POSITIVE_INFINITY;
  let wrong = 0;
  let fullWrong = 0;
  for (const [at, text] of judged.entries()) {
    wrong += text.wrong ? 1 : 0;
    fullWrong += text.fullWrong ? 1 : 0;
    if (wrong <= fullWrong && wrong <= QUICK_ERRORS * (at + 1)) threshold = text.sure;
  }
  return threshold;
}

/** The probability that a text is in scope and its best class right. */
function certainty({ chances, inScope }: Reading): number {
  return inScope * Math.max(...chances);
}

function best({ chances }: Reading): number {
  return chances.indexOf(Math.max(...chances));
}

function toClassification({ intents }: Model, { chances, inScope }: Reading): Classification {
  const candidates = intents
    .map((intent, number) => ({ intent, confidence: chances[number]! }))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MOST_CANDIDATES);
  return { candidates, inScope };
}

import { type Calibration, type HeldOutText, type Reading, read } from './calibration.js';
import type { Classification } from './classification.js';
import { toDenseView } from './dense.js';
import { type Experts, fullOpinion, quickOpinion } from './experts.js';

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
/** The share of texts that may fare worse for being read quickly. */
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
 * The lowest certainty from which quick readings of held-out texts are as good as full ones: among the texts in scope
 * that they decide, and among all texts out of scope, at most {@link QUICK_ERRORS} are harmed by not asking the encoder.
 */
export function sureFrom(
  held: ReadonlyArray<{ quick: HeldOutText; full: HeldOutText }>,
  calibrations: { quick: Calibration; full: Calibration },
): number {
  const outside = held.filter(({ quick }) => quick.label === undefined).length;
  const judged = held
    .filter(({ quick }) => quick.opinion.unknown === 0)
    .map(({ quick, full }) => {
      const reading = read(calibrations.quick, quick.opinion);
      const better = read(calibrations.full, full.opinion);
      const harmed =
        quick.label === undefined
          ? better.inScope < 0.5
          : best(reading) !== quick.label && best(better) === quick.label;
      return { sure: certainty(reading), inside: quick.label !== undefined, harmed };
    })
    .sort((a, b) => b.sure - a.sure);
  let threshold = Number.POSITIVE_INFINITY;
  const decided = { inside: 0, harmedInside: 0, harmedOutside: 0 };
  for (const { sure, inside, harmed } of judged) {
    if (inside) decided.inside += 1;
    if (harmed) decided[inside ? 'harmedInside' : 'harmedOutside'] += 1;
    if (decided.harmedInside <= QUICK_ERRORS * decided.inside && decided.harmedOutside <= QUICK_ERRORS * outside)
      threshold = sure;
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

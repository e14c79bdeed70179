import type { Language } from '../domain/message.js';
import { lowestThreshold, type SafetyLabel, type Thresholds, thresholdFor } from '../safety/model.js';
import { type Meaning, meaningOf, type SecondLook } from '../safety/second-look.js';
import { trainInThreads } from '../understanding/learn-networks.js';
import type { Schedule } from '../understanding/train-network.js';
import { stackRows, transpose } from '../understanding/training-tensors.js';

export interface EmbeddedLine {
  readonly embedding: Float32Array;
  readonly label: SafetyLabel;
  readonly language: Language;
  /** How far the screen's model was from an alarm when it had not seen the line. */
  readonly doubt: number;
}

const FOLDS = 3;
/** Networks whose mean judges; one alone judges held-out lines nearly as well. */
const MEMBERS = 2;
const UNITS = 64;
const SCHEDULE: Schedule = { epochs: 10, batch: 128, rate: 2e-3 };
const CLASSES: readonly SafetyLabel[] = ['calm', 'emergency', 'crisis'];
/** How much the meaning counts beside the screen's own doubt; 0.2 to 0.5 are as good. */
const WEIGHT = 0.3;
/** Shares of the calm lines that screen and meaning together may alarm, of those that the screen was in doubt about. */
const ALARM_BUDGETS: Thresholds = { english: 0.165, other: 0.25 };
/** Share of the dangers that meaning would raise which may lie too low to be looked at again. */
const UNDOUBTED = 0.002;

/**
 * Learns from embedded lines what danger means, and on held-out ones when to alarm. Deterministic.
 * @throws when WebAssembly does not start
 */
export async function learnSecondLook(lines: readonly EmbeddedLine[]): Promise<SecondLook> {
  const together = new Float64Array(lines.length);
  const byOthers = Array.from({ length: FOLDS }, (_, fold) => lines.filter((_, at) => at % FOLDS !== fold));
  const [meaning, unseeing] = await Promise.all([
    learnMeaning(lines, MEMBERS),
    Promise.all(byOthers.map((others) => learnMeaning(others, 1))),
  ]);
  for (const [fold, judge] of unseeing.entries()) {
    for (let at = fold; at < lines.length; at += FOLDS) {
      const { doubt, embedding } = lines[at]!;
      together[at] = doubt + WEIGHT * meaningOf(judge, embedding).danger;
    }
  }
  const thresholdOf = (budget: number, isMeant: (line: EmbeddedLine) => boolean) =>
    lowestThreshold(
      [...together].filter((_, at) => lines[at]!.label === 'calm' && isMeant(lines[at]!)),
      budget,
    );
  const thresholds: Thresholds = {
    english: thresholdOf(ALARM_BUDGETS.english, ({ language }) => language === 'en'),
    other: thresholdOf(ALARM_BUDGETS.other, ({ language }) => language !== 'en'),
  };
  const doubts = lines
    .filter(({ label, language }, at) => label !== 'calm' && together[at]! >= thresholdFor(thresholds, language))
    .map(({ doubt }) => doubt)
    .sort((a, b) => a - b);
  return {
    meaning,
    weight: WEIGHT,
    thresholds,
    doubtful: doubts[Math.floor(doubts.length * UNDOUBTED)] ?? 0,
  };
}

/** @param members networks to learn; their mean is one network with all their units */
async function learnMeaning(lines: readonly EmbeddedLine[], members: number): Promise<Meaning> {
  const width = lines[0]?.embedding.length ?? 0;
  // Brings the numbers, whose halves are of unit length, to the deviation that weights start from.
  const factor = Math.sqrt(width / 2);
  const problem = {
    inputs: stackRows(lines.map(({ embedding }) => embedding)).map((value) => factor * value),
    width,
    labels: Int32Array.from(lines, ({ label }) => CLASSES.indexOf(label)),
    classes: CLASSES.length,
    units: UNITS,
  };
  const networks = await trainInThreads(problem, SCHEDULE, members);
  const scoreOf = (label: SafetyLabel) => {
    const at = CLASSES.indexOf(label);
    return {
      weights: networks.flatMap(({ output }) =>
        Array.from({ length: UNITS }, (_, unit) => round(output[unit * CLASSES.length + at]! / members)),
      ),
      bias: round(networks.reduce((sum, { outputBias }) => sum + outputBias[at]!, 0) / members),
    };
  };
  return {
    units: networks.flatMap(({ hidden, hiddenBias }) => {
      const rows = transpose(hidden, UNITS);
      return Array.from(hiddenBias, (bias, unit) => ({
        weights: Array.from(rows.subarray(unit * width, (unit + 1) * width), (weight) => round(weight * factor)),
        bias: round(bias),
      }));
    }),
    calm: scoreOf('calm'),
    emergency: scoreOf('emergency'),
    crisis: scoreOf('crisis'),
  };
}

const round = (value: number) => Math.round(value * 1e4) / 1e4;

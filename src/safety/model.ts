import type { Language } from '../domain/message.js';
import { type Features, featuresOf } from './features.js';
import { type Example, type Linear, score, trainLinear } from './linear.js';
import { normalise } from './normalise.js';
import { Reader } from './reader.js';
import { read, wordsAsRead } from './segments.js';

export type SafetyLabel = 'emergency' | 'crisis' | 'calm';

/** An example of the pack: an alarm that must be raised, or a message that must raise none. */
export interface SafetyLine {
  readonly text: string;
  readonly label: SafetyLabel;
  readonly language: Language;
}

export interface SafetyModel {
  /** Danger (positive) against calm. */
  readonly danger: Linear;
  /** Emergency (positive) against crisis; only asked of dangers. */
  readonly urgency: Linear;
  /** Danger scores from here on alarm; chosen by cross-validation. */
  readonly thresholds: Thresholds;
  /** How far each of the lines given was from an alarm, judged by a model that had not seen it; above 0 it alarmed. */
  readonly doubts: readonly number[];
  /** Words of the lines, for mending misspelt ones. */
  readonly vocabulary: readonly string[];
}

/** English messages near an alarm are looked at again by meaning, those of other languages are not. */
export interface Thresholds {
  readonly english: number;
  readonly other: number;
}

/** A line with the features of each of its segments. */
export interface Prepared {
  readonly label: SafetyLabel;
  readonly segments: readonly Features[];
}

const dangerCost = 8;
const calmCost = 4;
const partCost = 1.2;
const folds = 3;
/** Shares of the pack's calm lines that may be alarmed when the thresholds are chosen. */
const alarmBudgets: Thresholds = { english: 0.01, other: 0.08 };

/**
 * The words that are right as they are: those of calm lines. A word of dangerous lines alone may be a slip of a
 * frightened person ("cnat", "chokign"), which is to be mended; those that the rules name are known to them anyway.
 */
export function vocabularyOf(lines: readonly SafetyLine[]): string[] {
  const calm = lines.filter(({ label }) => label === 'calm');
  return [...new Set(calm.flatMap(({ text }) => wordsAsRead(text)))];
}

export function prepare(lines: readonly SafetyLine[], reader: Reader): Prepared[] {
  return lines.map(({ text, label }) => {
    const { segments, contexts } = reader.understand(read(text));
    return { label, segments: segments.map((segment, at) => featuresOf(segment, contexts[at]!)) };
  });
}

/** Highest danger score of a message's segments. */
export function dangerOf(line: Linear, segments: readonly Features[]): number {
  return segments.reduce((most, features) => Math.max(most, score(line, features)), Number.NEGATIVE_INFINITY);
}

/**
 * Calm lines are calm in every part. Of a dangerous line only the whole is known to be dangerous at first; then also
 * the part that looks most so (multiple-instance learning), so that a danger is known without its surroundings.
 */
function trainDanger(lines: readonly Prepared[]): Linear {
  const examples = lines.flatMap(({ label, segments }): Example[] => {
    if (label !== 'calm') return [{ features: segments[0]!, positive: true, cost: dangerCost }];
    return segments.map((features, at) => ({ features, positive: false, cost: at === 0 ? calmCost : partCost }));
  });
  const first = trainLinear(examples);
  for (const { label, segments } of lines) {
    if (label === 'calm' || segments.length === 1) continue;
    const parts = segments.slice(1);
    const worst = parts.reduce((best, each) => (score(first, each) > score(first, best) ? each : best));
    examples.push({ features: worst, positive: true, cost: dangerCost });
  }
  return trainLinear(examples);
}

function trainUrgency(lines: readonly Prepared[]): Linear {
  return trainLinear(
    lines
      .filter(({ label }) => label !== 'calm')
      .map(({ label, segments }) => ({ features: segments[0]!, positive: label === 'emergency', cost: calmCost })),
  );
}

/** The highest danger score of each line by a model that has not seen it. */
function unseenScores(lines: readonly Prepared[]): Float64Array {
  const scores = new Float64Array(lines.length);
  for (let fold = 0; fold < folds; fold++) {
    const line = trainDanger(lines.filter((_, at) => at % folds !== fold));
    for (let at = fold; at < lines.length; at += folds) scores[at] = dangerOf(line, lines[at]!.segments);
  }
  return scores;
}

/**
 * The lowest threshold that alarms no more than a share of the calm scores.
 * @param budget share of the calm scores that may reach it, 0 to 1
 */
export function lowestThreshold(calm: readonly number[], budget: number): number {
  const falling = [...calm].sort((a, b) => b - a);
  return falling[Math.floor(falling.length * budget)] ?? 0;
}

/** Trains the screen's model on the pack's lines; a few seconds for some ten thousand. */
export function trainSafetyModel(lines: readonly SafetyLine[]): SafetyModel {
  const places = new Map(lines.map((line, at) => [normalise(line.text), at]));
  const unique = [...places.values()].map((at) => lines[at]!);
  const vocabulary = vocabularyOf(unique);
  const prepared = prepare(unique, new Reader(vocabulary));
  const scores = unseenScores(prepared);

  const calmScores = (isMeant: (line: SafetyLine) => boolean) =>
    [...scores].filter((_, at) => unique[at]!.label === 'calm' && isMeant(unique[at]!));
  const thresholds: Thresholds = {
    english: lowestThreshold(
      calmScores(({ language }) => language === 'en'),
      alarmBudgets.english,
    ),
    other: lowestThreshold(
      calmScores(({ language }) => language !== 'en'),
      alarmBudgets.other,
    ),
  };
  const doubts = [...scores].map((score, at) => score - thresholdFor(thresholds, unique[at]!.language));
  const doubtOf = new Map(unique.map((line, at) => [normalise(line.text), doubts[at]!]));
  return {
    danger: trainDanger(prepared),
    urgency: trainUrgency(prepared),
    thresholds,
    doubts: lines.map(({ text }) => Math.round(doubtOf.get(normalise(text))! * 1000) / 1000 + 0),
    vocabulary,
  };
}

export function thresholdFor({ english, other }: Thresholds, language: Language): number {
  return language === 'en' ? english : other;
}

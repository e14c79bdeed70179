import type { Language } from '../domain/message.js';
import { type Features, featuresOf } from './features.js';
import { type Example, type Linear, score, trainLinear } from './linear.js';
import { normalise } from './normalise.js';
import { Reader } from './reader.js';
import { read } from './segments.js';

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
  readonly threshold: number;
  readonly unseen: Unseen;
  /** Words of the lines, for mending misspelt ones. */
  readonly vocabulary: readonly string[];
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
/** Share of the pack's calm lines that may be alarmed when the threshold is chosen. */
const alarmBudget = 0.03;

export function vocabularyOf(lines: readonly SafetyLine[]): string[] {
  return [...new Set(lines.flatMap(({ text }) => read(text).tokens))];
}

export function prepare(lines: readonly SafetyLine[], reader: Reader): Prepared[] {
  return lines.map(({ text, label }) => {
    const { segments, contexts } = reader.understand(text);
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

/** How the model alone does on lines of the pack it has not seen, by cross-validation; shares from 0 to 1. */
export interface Unseen {
  readonly missed: number;
  readonly alarmed: number;
}

interface Chosen {
  readonly threshold: number;
  readonly unseen: Unseen;
}

/** The lowest threshold that keeps alarms on calm lines, each judged by a model that has not seen it, within budget. */
function chooseThreshold(lines: readonly Prepared[]): Chosen {
  const calm: number[] = [];
  const dangerous: number[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const line = trainDanger(lines.filter((_, at) => at % folds !== fold));
    lines.forEach(({ label, segments }, at) => {
      if (at % folds === fold) (label === 'calm' ? calm : dangerous).push(dangerOf(line, segments));
    });
  }
  calm.sort((a, b) => b - a);
  const threshold = calm[Math.floor(calm.length * alarmBudget)] ?? 0;
  const share = (scores: readonly number[], counts: (score: number) => boolean) =>
    scores.filter(counts).length / Math.max(scores.length, 1);
  const missed = share(dangerous, (each) => each < threshold);
  return { threshold, unseen: { missed, alarmed: share(calm, (each) => each >= threshold) } };
}

/** Trains the screen's model on the pack's lines; a few seconds for some six thousand. */
export function trainSafetyModel(lines: readonly SafetyLine[]): SafetyModel {
  const unique = [...new Map(lines.map((line) => [normalise(line.text), line])).values()];
  const vocabulary = vocabularyOf(unique);
  const prepared = prepare(unique, new Reader(vocabulary));
  return {
    danger: trainDanger(prepared),
    urgency: trainUrgency(prepared),
    ...chooseThreshold(prepared),
    vocabulary,
  };
}

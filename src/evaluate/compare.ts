import { familyNames, outcomesOf } from './families.js';
import { type Measure, measure } from './measures.js';
import type { Result } from './result.js';
import type { Evaluation } from './results-file.js';
import type { RunDetails } from './run-details.js';

export interface Change {
  readonly before: Result;
  readonly after: Result;
}

/** What changed between two evaluations, line by line. */
export interface Comparison {
  readonly runs: { readonly before: RunDetails; readonly after: RunDetails };
  readonly measures: readonly { readonly before: Measure; readonly after: Measure }[];
  readonly better: readonly Change[];
  readonly worse: readonly Change[];
  /** Lines with the same outcome in both. */
  readonly same: number;
  /** Lines that stand in one evaluation only. */
  readonly onlyBefore: readonly Result[];
  readonly onlyAfter: readonly Result[];
}

/**
 * Compares by family and text, or dialogue and turn, so that a moved line or a renamed file changes nothing.
 * The figures cover the lines that stand in both.
 */
export function compare(before: Evaluation, after: Evaluation): Comparison {
  const old = byKey(before.results);
  const now = byKey(after.results);
  const changes = [...old]
    .flatMap(([key, result]) => (now.has(key) ? [{ before: result, after: now.get(key)! }] : []))
    .sort((a, b) => familyNames.indexOf(a.before.family) - familyNames.indexOf(b.before.family));
  const oldMeasures = measure(changes.map((change) => change.before));
  const newMeasures = measure(changes.map((change) => change.after));
  const better = changes.filter((change) => rank(change.after) < rank(change.before));
  const worse = changes.filter((change) => rank(change.after) > rank(change.before));
  return {
    runs: { before: before.run, after: after.run },
    measures: oldMeasures.map((figure, index) => ({ before: figure, after: newMeasures[index]! })),
    better,
    worse,
    same: changes.length - better.length - worse.length,
    onlyBefore: [...old].filter(([key]) => !now.has(key)).map(([, result]) => result),
    onlyAfter: [...now].filter(([key]) => !old.has(key)).map(([, result]) => result),
  };
}

/** 0 is the best outcome of the family. */
function rank({ family, outcome }: Result): number {
  return outcomesOf(family).indexOf(outcome);
}

/** A text that stands in a set twice is told apart by which time it is. */
function byKey(results: readonly Result[]): Map<string, Result> {
  const keyed = new Map<string, Result>();
  for (const result of results) {
    const parts = [result.family, result.dialogue, result.turn, result.text];
    let key = JSON.stringify(parts);
    for (let time = 2; keyed.has(key); time++) key = JSON.stringify([...parts, time]);
    keyed.set(key, result);
  }
  return keyed;
}

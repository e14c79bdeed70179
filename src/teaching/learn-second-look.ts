import { lowestThreshold, type SafetyLabel } from '../safety/model.js';
import type { SecondLook } from '../safety/second-look.js';
import { type Matrix, minus, solveSymmetric } from '../understanding/matrix.js';
import { gram } from '../understanding/training-tensors.js';

export interface EmbeddedLine {
  readonly embedding: Float32Array;
  readonly label: SafetyLabel;
  /** How far the screen's model was from an alarm when it had not seen the line. */
  readonly doubt: number;
}

const FOLDS = 3;
/** The penalty on large weights. */
const RIDGE = 1;
/** How much the meaning counts, when both vary equally over calm lines. */
const MEANING = 0.4;
/** Share of the calm lines that screen and meaning together may alarm; the pack's calm lines are chosen to be hard. */
const ALARM_BUDGET = 0.07;
/** Share of the dangers that meaning would raise which may lie too low to be looked at again. */
const UNDOUBTED = 0.002;

/** How emergency-like and how crisis-like a line is. */
type Meaning = readonly [emergency: number, crisis: number];

/**
 * Learns from embedded lines by least squares, how much to trust it by cross-validation. Deterministic.
 * @throws when WebAssembly does not start
 */
export async function learnSecondLook(lines: readonly EmbeddedLine[]): Promise<SecondLook> {
  const rows = lines.map(({ embedding }) => withBias(embedding));
  const inFold = (fold: number) => [...lines.keys()].filter((at) => at % FOLDS === fold);
  const products = await gram(rows);

  const meanings = new Float64Array(lines.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const aside = inFold(fold);
    const known = [...lines.keys()].filter((at) => at % FOLDS !== fold);
    const weights = solve(minus(products, await gram(aside.map((at) => rows[at]!))), rows, known, lines);
    for (const at of aside) meanings[at] = Math.max(...meaningOf(weights, rows[at]!));
  }

  const calm = [...lines.keys()].filter((at) => lines[at]!.label === 'calm');
  const weight = (MEANING * deviation(calm.map((at) => lines[at]!.doubt))) / deviation(calm.map((at) => meanings[at]!));
  const together = lines.map(({ doubt }, at) => doubt + weight * meanings[at]!);
  const threshold = lowestThreshold(
    calm.map((at) => together[at]!),
    ALARM_BUDGET,
  );
  const raised = lines.filter(({ label }, at) => label !== 'calm' && together[at]! >= threshold);
  const doubts = raised.map(({ doubt }) => doubt).sort((a, b) => a - b);
  const weights = solve(products, rows, [...lines.keys()], lines);
  const column = (target: number) =>
    Array.from({ length: weights.rows }, (_, row) => round(weights.values[2 * row + target]!));
  return {
    emergency: column(0),
    crisis: column(1),
    weight: round(weight),
    threshold: round(threshold),
    doubtful: doubts[Math.floor(doubts.length * UNDOUBTED)] ?? 0,
  };
}

function withBias(embedding: Float32Array): Float32Array {
  const row = new Float32Array(embedding.length + 1);
  row.set(embedding);
  row[embedding.length] = 1;
  return row;
}

/** Least-squares weights, a column a target: 1 for an emergency and -1 for all else, then the same for a crisis. */
function solve(
  products: Matrix,
  rows: readonly Float32Array[],
  known: readonly number[],
  lines: readonly EmbeddedLine[],
): Matrix {
  const size = products.rows;
  const left = { ...products, values: products.values.slice() };
  for (let at = 0; at < size; at++) left.values[at * size + at]! += RIDGE;
  const right: Matrix = { rows: size, columns: 2, values: new Float64Array(size * 2) };
  for (const at of known) {
    const row = rows[at]!;
    const { label } = lines[at]!;
    const emergency = label === 'emergency' ? 1 : -1;
    const crisis = label === 'crisis' ? 1 : -1;
    for (let feature = 0; feature < size; feature++) {
      right.values[2 * feature]! += emergency * row[feature]!;
      right.values[2 * feature + 1]! += crisis * row[feature]!;
    }
  }
  solveSymmetric(left, right);
  return right;
}

function meaningOf({ rows, values }: Matrix, row: Float32Array): Meaning {
  let emergency = 0;
  let crisis = 0;
  for (let at = 0; at < rows; at++) {
    emergency += values[2 * at]! * row[at]!;
    crisis += values[2 * at + 1]! * row[at]!;
  }
  return [emergency, crisis];
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

const round = (value: number) => Math.round(value * 1e5) / 1e5;

import type { Change, Comparison } from './compare.js';
import { confidenceText, count, percent, range, targetText } from './format.js';
import type { Measure } from './measures.js';
import type { Result } from './result.js';

/** The figures as text, a group at a time. */
export function measureTable(measures: readonly Measure[]): string {
  const rows = measures.map((one) => [
    `  ${one.name}`,
    `${count(one.hits)} of ${count(one.of)}`,
    percent(one.hits / one.of),
    range(one.interval),
    one.target ? targetText(one.target) : '',
    one.met === undefined ? '' : one.met ? 'met' : 'MISSED',
  ]);
  return grouped(measures, layOut([['', 'count', 'share', '95 % interval', 'target', ''], ...rows]));
}

/** The figures of two evaluations side by side, and every line that changed. */
export function comparisonText({ measures, better, worse, same, onlyBefore, onlyAfter }: Comparison): string {
  const rows = measures.map(({ before, after }) => [
    `  ${before.name}`,
    `${count(before.hits)} of ${count(before.of)}`,
    percent(before.hits / before.of),
    `${count(after.hits)} of ${count(after.of)}`,
    percent(after.hits / after.of),
  ]);
  const table = layOut([['', 'before', '', 'after', ''], ...rows]);
  const alone = onlyBefore.length + onlyAfter.length;
  return [
    grouped(
      measures.map(({ before }) => before),
      table,
    ),
    '',
    `Better: ${count(better.length)}`,
    ...better.map(changeLine),
    '',
    `Worse: ${count(worse.length)}`,
    ...worse.map(changeLine),
    '',
    `The same: ${count(same)}`,
    ...(alone > 0 ? [`Left out, in one of the two only: ${count(alone)}`] : []),
  ].join('\n');
}

function changeLine({ before, after }: Change): string {
  const where = after.dialogue ? `${after.dialogue}, turn ${after.turn}` : after.expected;
  return `  ${before.outcome} -> ${after.outcome}  [${where}]  ${after.text}\n      ${gotText(before)} -> ${gotText(after)}`;
}

/** What a line got, in short. */
export function gotText({ got: { kind, intents, confidence } }: Pick<Result, 'got'>): string {
  return [kind, intents.join(' + '), ...(confidence > 0 ? [confidenceText(confidence)] : [])].filter(Boolean).join(' ');
}

/** Puts the name of each group above its first row. */
function grouped(measures: readonly Measure[], [head, ...rows]: readonly string[]): string {
  const lines = rows.flatMap((row, index) => {
    const { group, of } = measures[index]!;
    return group === measures[index - 1]?.group ? [row] : [`${group} (${count(of)})`, row];
  });
  return [head, ...lines].join('\n');
}

/** Columns as wide as their longest cell: the first to the left, the others to the right. */
function layOut(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}

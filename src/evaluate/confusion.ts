import type { Result } from './result.js';

/** What came of each topic: rows are the topics meant, columns what was understood. */
export interface Confusion {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  count(row: string, column: string): number;
}

/** Columns that are no topic, after the topics. */
const withoutTopic = ['asked back', 'refused', 'alarmed'] as const;

/** Counts results by the topic that was meant (`expected`) and the one that was understood. */
export function confusionOf(results: readonly Result[]): Confusion {
  const counts = new Map<string, Map<string, number>>();
  for (const result of results) {
    const row = counts.get(result.expected) ?? new Map<string, number>();
    const column = understood(result);
    counts.set(result.expected, row.set(column, (row.get(column) ?? 0) + 1));
  }
  const rows = [...counts.keys()];
  const found = new Set([...counts.values()].flatMap((row) => [...row.keys()]));
  const others = [...found]
    .filter((name) => !counts.has(name) && !withoutTopic.some((column) => column === name))
    .sort();
  const columns = [...rows, ...others, ...withoutTopic.filter((name) => found.has(name))];
  return { rows, columns, count: (row, column) => counts.get(row)?.get(column) ?? 0 };
}

function understood({ expected, outcome, got }: Result): string {
  if (outcome === 'right') return expected;
  return outcome === 'wrong' ? (got.intents[0] ?? 'nothing') : outcome;
}

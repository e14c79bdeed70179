import type { Outcome } from './families.js';
import type { Result } from './result.js';

export interface BreakdownRow {
  readonly name: string;
  readonly of: number;
  readonly counts: ReadonlyMap<Outcome, number>;
}

/** Counts outcomes by a property of the lines, in order of first appearance; lines without it are left out. */
export function breakdown(
  results: readonly Result[],
  property: 'file' | 'expected' | 'kind' | 'style',
): BreakdownRow[] {
  const rows = new Map<string, Map<Outcome, number>>();
  for (const result of results) {
    const name = result[property];
    if (name === undefined) continue;
    const counts = rows.get(name) ?? new Map<Outcome, number>();
    rows.set(name, counts.set(result.outcome, (counts.get(result.outcome) ?? 0) + 1));
  }
  return [...rows].map(([name, counts]) => ({ name, counts, of: [...counts.values()].reduce((sum, n) => sum + n, 0) }));
}

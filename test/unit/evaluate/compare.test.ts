import { describe, expect, it } from '@jest/globals';
import { compare } from '../../../src/evaluate/compare.js';
import { comparisonPage } from '../../../src/evaluate/report/comparison-page.js';
import type { Result } from '../../../src/evaluate/result.js';
import type { Evaluation } from '../../../src/evaluate/results-file.js';
import { comparisonText } from '../../../src/evaluate/table.js';
import { aResult } from './a-result.js';

const evaluation = (...results: Result[]): Evaluation => ({
  version: 1,
  run: { date: '2026-05-01T10:00:00Z', command: 'c', transport: 'in process', seconds: 1, node: 'v20', machine: 'm' },
  results,
});

describe('comparing two evaluations', () => {
  const before = evaluation(
    aResult({ text: 'a', outcome: 'wrong' }),
    aResult({ text: 'b', outcome: 'right' }),
    aResult({ text: 'c', outcome: 'asked back' }),
    aResult({ text: 'gone' }),
  );
  const after = evaluation(
    aResult({ text: 'new' }),
    aResult({ text: 'c', outcome: 'right', file: 'elsewhere.jsonl', line: 9 }),
    aResult({ text: 'b', outcome: 'refused', got: { kind: 'out_of_scope', intents: [], confidence: 0.3 } }),
    aResult({ text: 'a', outcome: 'refused' }),
  );
  const comparison = compare(before, after);

  it('finds each line again, wherever it stands, and ranks its outcomes', () => {
    expect(comparison.better.map((change) => change.after.text)).toEqual(['a', 'c']);
    expect(comparison.worse.map((change) => change.after.text)).toEqual(['b']);
    expect(comparison.onlyBefore.map(({ text }) => text)).toEqual(['gone']);
    expect(comparison.onlyAfter.map(({ text }) => text)).toEqual(['new']);
  });

  it('gives the figures over the lines of both', () => {
    const right = comparison.measures.find(({ before: { name } }) => name === 'right');
    expect(right).toMatchObject({ before: { hits: 1, of: 3 }, after: { hits: 1, of: 3 } });
  });

  it('prints and reports every line that changed', () => {
    const text = comparisonText(comparison);
    expect(text).toMatch(/Better: 2\n {2}wrong -> refused {2}\[cause-mcas\] {2}a\n/);
    expect(text).toMatch(
      /Worse: 1\n {2}right -> refused {2}\[cause-mcas\] {2}b\n {6}answer cause-mcas 0\.90 -> out_of_scope 0\.30\n/,
    );
    expect(text).toMatch(/Left out, in one of the two only: 2$/);
    expect(comparisonPage(comparison)).toContain('2 better, 1 worse, 0 the same.');
  });

  it('tells the same text asked twice apart', () => {
    const twice = (outcome: Result['outcome']) => evaluation(aResult(), aResult({ outcome }));
    expect(compare(twice('wrong'), twice('right')).better).toHaveLength(1);
  });

  it('finds nothing between an evaluation and itself', () => {
    expect(compare(before, before)).toMatchObject({ better: [], worse: [], same: 4, onlyBefore: [], onlyAfter: [] });
  });
});

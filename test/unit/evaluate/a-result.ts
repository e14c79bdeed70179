import type { Result } from '../../../src/evaluate/result.js';

/** A right in-scope line, with what a test wants otherwise. */
export function aResult(rest: Partial<Result> = {}): Result {
  return {
    family: 'in-scope',
    file: 'set.jsonl',
    line: 1,
    text: 'why mcas',
    expected: 'cause-mcas',
    got: { kind: 'answer', intents: ['cause-mcas'], confidence: 0.9 },
    outcome: 'right',
    ...rest,
  };
}

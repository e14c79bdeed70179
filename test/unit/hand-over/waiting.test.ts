import { describe, expect, it } from '@jest/globals';
import type { HandOverEvent } from '../../../src/hand-over/event.js';
import { retryDelay } from '../../../src/hand-over/timers.js';
import { createWaitingLine } from '../../../src/hand-over/waiting-line.js';

const event = (id: string, kind: HandOverEvent['kind'], minute: number): HandOverEvent => ({
  id,
  at: new Date(Date.UTC(2026, 3, 6, 10, minute)).toISOString(),
  kind,
  channel: 'web',
  key: 'a'.repeat(64),
  topic: null,
});

describe('the line', () => {
  it('calls the urgent first, then the oldest, and only those that are due', () => {
    const line = createWaitingLine(9);
    line.add(event('question', 'out_of_scope', 0), 5);
    line.add(event('later', 'crisis', 3), 5);
    line.add(event('earlier', 'emergency', 2), 5);
    line.add(event('not due', 'crisis', 1), 6);
    const called: (string | undefined)[] = [];
    for (let next = line.next(5); next; next = line.next(5)) {
      called.push(next.event.id);
      next.attempt = new AbortController();
    }
    expect(called).toEqual(['earlier', 'later', 'question']);
    expect(line.soonest()).toBe(6);
  });

  it('drops the oldest question, else the oldest of all', () => {
    const line = createWaitingLine(2);
    line.add(event('a', 'out_of_scope', 0), 0);
    line.add(event('b', 'crisis', 1), 0);
    expect(line.add(event('c', 'emergency', 2), 0)?.event.id).toBe('a');
    expect(line.add(event('d', 'out_of_scope', 3), 0)?.event.id).toBe('d');
    expect(line.add(event('e', 'emergency', 4), 0)?.event.id).toBe('b');
  });
});

describe('the delay of a retry', () => {
  it('doubles from 5 s to an hour', () => {
    expect([1, 2, 3, 10, 11, 99, 5_000].map((failures) => retryDelay(failures, 0))).toEqual([
      5_000, 10_000, 20_000, 2_560_000, 3_600_000, 3_600_000, 3_600_000,
    ]);
  });

  it('loses up to half at random', () => {
    expect(retryDelay(1, 0.5)).toBe(3_750);
    expect(retryDelay(1, 1)).toBe(2_500);
  });
});

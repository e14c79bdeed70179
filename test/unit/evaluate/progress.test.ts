import { describe, expect, it } from '@jest/globals';
import { progressText, showProgress } from '../../../src/evaluate/progress.js';

describe('progress', () => {
  it('tells how many, how fast and how long', () => {
    expect(progressText({ done: 500, total: 2000, seconds: 10 })).toBe('500 of 2,000, 50 a second, about 30 s left');
    expect(progressText({ done: 10, total: 2000, seconds: 10 })).toBe('10 of 2,000, 1.0 a second, about 34 min left');
    expect(progressText({ done: 2000, total: 2000, seconds: 40 })).toBe('2,000 of 2,000, 50 a second');
    expect(progressText({ done: 1, total: 2, seconds: 0 })).toBe('1 of 2');
  });

  it('writes now and then, always the last, and does not count the time before the first reply', () => {
    const written: string[] = [];
    let time = 0;
    const show = showProgress({ write: (text) => written.push(text) }, () => time);
    const moments = [60_000, 61_000, 70_000, 71_000];
    for (const [index, moment] of moments.entries()) {
      time = moment;
      show(index + 1, 4);
    }
    expect(written).toEqual(['1 of 4\n', '3 of 4, 0.3 a second, about 4 s left\n', '4 of 4, 0.4 a second\n']);
  });
});

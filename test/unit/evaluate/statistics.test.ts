import { describe, expect, it } from '@jest/globals';
import { auroc, binned, calibrationError, interval } from '../../../src/evaluate/statistics.js';

describe('the interval of a share', () => {
  it("is Wilson's: 10 of 100 is 5.5 to 17.4 %", () => {
    const { low, high } = interval(10, 100);
    expect(low).toBeCloseTo(0.0552, 4);
    expect(high).toBeCloseTo(0.1744, 4);
  });

  it('follows the rule of three where none or all hit', () => {
    expect(interval(0, 600)).toEqual({ low: 0, high: 0.005 });
    expect(interval(600, 600)).toEqual({ low: 0.995, high: 1 });
    expect(interval(0, 2)).toEqual({ low: 0, high: 1 });
  });
});

describe('bins of confidence', () => {
  it('count right and wrong, with 1 in the last bin', () => {
    const bins = binned(
      [
        { confidence: 0, right: false },
        { confidence: 0.5, right: true },
        { confidence: 1, right: true },
        { confidence: 0.9, right: false },
      ],
      2,
    );
    expect(bins).toEqual([
      { from: 0, to: 0.5, right: 0, wrong: 1, confidence: 0 },
      { from: 0.5, to: 1, right: 2, wrong: 1, confidence: expect.closeTo(0.8, 10) },
    ]);
  });

  it('give the expected calibration error', () => {
    const sure = Array.from({ length: 10 }, (_, index) => ({ confidence: 0.95, right: index < 7 }));
    expect(calibrationError(binned(sure, 10))).toBeCloseTo(0.25, 10);
    expect(calibrationError(binned([], 10))).toBe(0);
  });
});

describe('AUROC', () => {
  it('is the chance that the one exceeds the other, ties counting half', () => {
    expect(auroc([3, 4], [1, 2])).toBe(1);
    expect(auroc([1, 2], [3, 4])).toBe(0);
    expect(auroc([1, 3], [1, 2])).toBe((0.5 + 0 + 1 + 1) / 4);
    expect(auroc([], [1])).toBeNaN();
  });
});

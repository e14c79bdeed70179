/** A share of the whole, 0 to 1, with the bounds of its interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Standard normal quantile of a two-sided 95 % interval. */
const Z = 1.959964;

/**
 * 95 % interval of a share: Wilson's score interval (Wilson 1927, J Am Stat Assoc 22:209). Where nothing or everything
 * hit, the far bound is the rule of three, 3/n (Hanley and Lippman-Hand 1983, JAMA 249:1743).
 * @param of at least 1
 */
export function interval(hits: number, of: number): Interval {
  if (hits === 0) return { low: 0, high: Math.min(1, 3 / of) };
  if (hits === of) return { low: Math.max(0, 1 - 3 / of), high: 1 };
  const share = hits / of;
  const centre = share + Z ** 2 / (2 * of);
  const half = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const scale = 1 + Z ** 2 / of;
  return { low: (centre - half) / scale, high: (centre + half) / scale };
}

/** An answer with the confidence it was given, 0 to 1, and whether it was right. */
export interface Guess {
  readonly confidence: number;
  readonly right: boolean;
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly right: number;
  readonly wrong: number;
  /** Mean confidence of what fell in; the middle of an empty bin. */
  readonly confidence: number;
}

/** Sorts guesses into equal bins of confidence; 1 falls in the last. */
export function binned(guesses: readonly Guess[], count: number): Bin[] {
  return Array.from({ length: count }, (_, index) => {
    const inside = guesses.filter(({ confidence }) => Math.min(count - 1, Math.floor(confidence * count)) === index);
    const right = inside.filter((guess) => guess.right).length;
    const sum = inside.reduce((total, guess) => total + guess.confidence, 0);
    const confidence = inside.length > 0 ? sum / inside.length : (index + 0.5) / count;
    return { from: index / count, to: (index + 1) / count, right, wrong: inside.length - right, confidence };
  });
}

/**
 * Expected calibration error, 0 to 1: the mean distance between confidence and share right over the bins, weighted by
 * how many fell in each (Naeini et al. 2015, AAAI). 0 without guesses.
 */
export function calibrationError(bins: readonly Bin[]): number {
  const size = ({ right, wrong }: Bin) => right + wrong;
  const total = bins.reduce((sum, bin) => sum + size(bin), 0);
  if (total === 0) return 0;
  const gaps = bins.map((bin) => Math.abs(bin.right - bin.confidence * size(bin)));
  return gaps.reduce((sum, gap) => sum + gap, 0) / total;
}

/**
 * Area under the ROC curve: the probability that a value of `high` exceeds one of `low`; ties count half.
 * NaN when one of them is empty.
 */
export function auroc(high: readonly number[], low: readonly number[]): number {
  const sorted = [...low].sort((a, b) => a - b);
  const below = (value: number, orEqual: boolean) => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const left = orEqual ? sorted[middle]! <= value : sorted[middle]! < value;
      if (left) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  const wins = high.reduce((sum, value) => sum + (below(value, false) + below(value, true)) / 2, 0);
  return wins / (high.length * low.length);
}

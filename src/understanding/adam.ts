/** Numbers that are learned, with what Adam remembers of their gradients. */
export interface Learned {
  readonly values: Float32Array;
  readonly means: Float32Array;
  readonly squares: Float32Array;
  /** What large values cost: the share, times the rate, that they shrink by in each step. */
  readonly decay: number;
}

const MEAN_MEMORY = 0.9;
const SQUARE_MEMORY = 0.999;
const TINY = 1e-8;

export function learned(values: Float32Array, decay: number): Learned {
  return { values, means: new Float32Array(values.length), squares: new Float32Array(values.length), decay };
}

/**
 * One step of Adam (Kingma and Ba 2015, algorithm 1) with decoupled weight decay (Loshchilov and Hutter 2019).
 * @param step counted from 1
 */
export function adamStep(
  { values, means, squares, decay }: Learned,
  gradient: Float32Array,
  { step, rate }: { step: number; rate: number },
): void {
  const meanRate = rate / (1 - MEAN_MEMORY ** step);
  const squareFactor = 1 / (1 - SQUARE_MEMORY ** step);
  const kept = 1 - rate * decay;
  for (let at = 0; at < values.length; at++) {
    const slope = gradient[at]!;
    const mean = means[at]! + (1 - MEAN_MEMORY) * (slope - means[at]!);
    const square = squares[at]! + (1 - SQUARE_MEMORY) * (slope * slope - squares[at]!);
    means[at] = mean;
    squares[at] = square;
    values[at] = kept * (values[at]! - (meanRate * mean) / (Math.sqrt(square * squareFactor) + TINY));
  }
}

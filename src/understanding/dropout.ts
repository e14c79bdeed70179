const BYTE = 256;

/**
 * What numbers are multiplied by when each is dropped by chance: 0 for a dropped one, and for the others what keeps the
 * sum as it was on average. One draw decides over four numbers, for draws are what dropout costs.
 * @param share of the numbers to drop, 0 to 1, rounded to 256ths
 */
export function dropout(count: number, share: number, random: () => number): Float32Array {
  const dropped = Math.round(share * BYTE);
  const factorOf = Float32Array.from({ length: BYTE }, (_, byte) => (byte < dropped ? 0 : BYTE / (BYTE - dropped)));
  const factors = new Float32Array(count);
  for (let at = 0; at < count; at += 4) {
    const bits = random() * 2 ** 32;
    factors[at] = factorOf[bits & 255]!;
    factors[at + 1] = factorOf[(bits >>> 8) & 255]!;
    factors[at + 2] = factorOf[(bits >>> 16) & 255]!;
    factors[at + 3] = factorOf[bits >>> 24]!;
  }
  return factors;
}

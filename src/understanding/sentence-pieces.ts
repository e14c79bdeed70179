/** A sub-word vocabulary: pieces with their log-probabilities; the index is the piece's number. */
export type Vocabulary = ReadonlyArray<readonly [piece: string, logProbability: number]>;

/** The first numbers of the vocabulary are control symbols, never produced from text. */
const CONTROL_SYMBOLS = 6;
/** The piece for what the vocabulary cannot spell. */
export const UNKNOWN = 0;
const WORD_START = '▁';

/**
 * Makes a function that cuts text into the numbers of the likeliest sub-word pieces
 * (unigram segmentation by dynamic programming: Kudo 2018, "Subword Regularization").
 * A character outside the vocabulary becomes the unknown piece; runs of them become one.
 */
export function sentencePieces(vocabulary: Vocabulary): (text: string) => number[] {
  const numbers = new Map<string, number>();
  let longest = 1;
  let unknownCost = 0;
  for (const [number, [piece, logProbability]] of vocabulary.entries()) {
    if (number < CONTROL_SYMBOLS || !Number.isFinite(logProbability)) continue;
    unknownCost = Math.min(unknownCost, logProbability - 10);
    numbers.set(piece, number);
    longest = Math.max(longest, [...piece].length);
  }

  return (text) => {
    const characters = [...(WORD_START + text.normalize('NFKC').trim().replace(/\s+/gu, WORD_START))];
    const best = new Float64Array(characters.length + 1).fill(Number.NEGATIVE_INFINITY);
    const piece = new Int32Array(characters.length + 1);
    const start = new Int32Array(characters.length + 1);
    best[0] = 0;
    for (let from = 0; from < characters.length; from++) {
      let candidate = '';
      for (let to = from + 1; to <= Math.min(from + longest, characters.length); to++) {
        candidate += characters[to - 1];
        const number = numbers.get(candidate);
        if (number === undefined && to > from + 1) continue;
        const score = best[from]! + (number === undefined ? unknownCost : vocabulary[number]![1]);
        if (score > best[to]!) {
          best[to] = score;
          piece[to] = number ?? UNKNOWN;
          start[to] = from;
        }
      }
    }
    const found: number[] = [];
    for (let end = characters.length; end > 0; end = start[end]!) {
      const number = piece[end]!;
      if (number !== UNKNOWN || found.at(-1) !== UNKNOWN) found.push(number);
    }
    return found.reverse();
  };
}

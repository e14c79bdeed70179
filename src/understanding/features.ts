import { normalise, words } from './normalise.js';
import { type SparseVector, unitSparse } from './sparse.js';

/** The n-grams known from training and how telling each is. Word n-grams are spelt `w:...`, character n-grams `c:...`. */
export interface Vocabulary {
  readonly positions: ReadonlyMap<string, number>;
  /** Inverse document frequency by position: ln((1 + texts) / (1 + texts with it)) + 1. */
  readonly idf: Float32Array;
}

const CHARACTER_GRAMS = [3, 4];

/** Learns which n-grams there are in the texts, numbered in the order of first appearance. */
export function learnVocabulary(texts: readonly string[]): Vocabulary {
  const positions = new Map<string, number>();
  const counts: number[] = [];
  for (const text of texts) {
    for (const family of ngrams(words(normalise(text)))) {
      for (const gram of family.keys()) {
        const position = positions.get(gram) ?? positions.size;
        positions.set(gram, position);
        counts[position] = (counts[position] ?? 0) + 1;
      }
    }
  }
  return { positions, idf: Float32Array.from(counts, (count) => Math.log((1 + texts.length) / (1 + count)) + 1) };
}

/**
 * The text as a vector of known n-grams: words and characters weigh the same, each by (1 + ln count) * idf.
 * A text without any known n-gram becomes the zero vector. With it the share of the words that are unknown,
 * 1 where there are no words at all.
 */
export function toSparse(vocabulary: Vocabulary, text: string): { vector: SparseVector; unknown: number } {
  const all = words(normalise(text));
  const families = ngrams(all).map((family) => unitSparse(weighted(vocabulary, family)));
  const pairs = families.flatMap(({ indices, values }) =>
    [...indices].map((index, at) => [index, values[at]!] as const),
  );
  const known = all.filter((word) => vocabulary.positions.has(`w:${word}`)).length;
  return { vector: unitSparse(pairs), unknown: 1 - known / Math.max(all.length, 1) };
}

function* weighted(vocabulary: Vocabulary, family: Map<string, number>): Generator<[number, number]> {
  for (const [gram, count] of family) {
    const position = vocabulary.positions.get(gram);
    if (position !== undefined) yield [position, (1 + Math.log(count)) * vocabulary.idf[position]!];
  }
}

/** Counts of word 1- and 2-grams, and of character 3- and 4-grams inside single words padded with blanks. */
function ngrams(all: readonly string[]): [words: Map<string, number>, characters: Map<string, number>] {
  const wordCounts = new Map<string, number>();
  const characterCounts = new Map<string, number>();
  for (const [at, word] of all.entries()) {
    add(wordCounts, `w:${word}`);
    if (at > 0) add(wordCounts, `w:${all[at - 1]} ${word}`);
    const padded = ` ${word} `;
    for (const size of CHARACTER_GRAMS) {
      for (let start = 0; start + size <= padded.length; start++) {
        add(characterCounts, `c:${padded.slice(start, start + size)}`);
      }
    }
  }
  return [wordCounts, characterCounts];
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

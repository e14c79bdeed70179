import distance from 'natural/lib/natural/distance/index.js';
import type { Subject } from '../pack/intents.js';

/** Words shorter than this are too short to be recognised when misspelt. */
const MIN_FUZZY_LENGTH = 6;

/** Finds which of the pack's subjects a text names, in the order of the text; tolerates misspelling. */
export type SubjectFinder = (text: string) => string[];

/** Words of a text as they are compared: lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .replaceAll(/['’](?:s\b)?/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

export function createSubjectFinder(subjects: readonly Subject[]): SubjectFinder {
  const names = subjects
    .flatMap(({ id, words }) => words.map((name) => ({ id, words: wordsOf(name) })))
    .sort((a, b) => b.words.length - a.words.length);
  return (text) => {
    const words = wordsOf(text);
    const found: string[] = [];
    for (let index = 0; index < words.length; ) {
      const match = names.find((name) => name.words.every((word, offset) => similar(words[index + offset], word)));
      if (match && !found.includes(match.id)) found.push(match.id);
      index += match ? match.words.length : 1;
    }
    return found;
  };
}

function similar(typed: string | undefined, word: string): boolean {
  if (typed === undefined) return false;
  if (typed === word) return true;
  if (word.length < MIN_FUZZY_LENGTH || typed[0] !== word[0] || Math.abs(typed.length - word.length) > 2) return false;
  return distance.DamerauLevenshteinDistance(typed, word, {}) <= (word.length >= 9 ? 3 : 1);
}

import distance from 'natural/lib/natural/distance/index.js';
import { wordsOf } from './subjects.js';

/** Mends misspelt words towards words that the pack uses. */
export interface Spelling {
  /** The word itself when it is known, what it was probably meant to be, or nothing for a word of something else. */
  mend(word: string): string | undefined;
  /** A text with its misspelt words mended; unknown words stay. */
  mendAll(text: string): string;
}

/** Shorter words have too many neighbours. */
const MIN_LENGTH = 4;
/** A word of the pack is a word to mend towards when it is used this often, or is an English word. */
const MIN_USES = 3;
/** Editors write misspelt words too, on purpose: a word so much rarer than its neighbour is one of them. */
const RARER = 6;
/** Misspellings remembered. */
const MAX_REMEMBERED = 5000;

/**
 * @param texts what the pack's editors wrote
 * @param isEnglish words that are never mended, whatever they resemble
 */
export function createSpelling(texts: Iterable<string>, isEnglish: (word: string) => boolean): Spelling {
  const uses = new Map<string, number>();
  for (const text of texts) for (const word of wordsOf(text)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const targets = new Map<number, { word: string; letters: number }[]>();
  for (const [word, count] of uses) {
    const isTarget =
      word.length >= MIN_LENGTH && /^\p{L}+$/u.test(word) && (isEnglish(word) ? count > 1 : count >= MIN_USES);
    if (isTarget) targets.set(word.length, [...(targets.get(word.length) ?? []), { word, letters: lettersOf(word) }]);
  }
  const remembered = new Map<string, string | undefined>();

  const nearest = (word: string): string | undefined => {
    const tolerance = word.length >= 7 ? 2 : 1;
    const letters = lettersOf(word);
    let best: { word: string; cost: number } | undefined;
    for (let length = word.length - tolerance; length <= word.length + tolerance; length++) {
      for (const { word: target, letters: theirs } of targets.get(length) ?? []) {
        if (target[0] !== word[0] && target[1] !== word[0]) continue;
        // An edit brings in one letter and takes out one at most: sparing most words the slow comparison.
        if (bits(letters ^ theirs) > 2 * tolerance) continue;
        const edits = distance.DamerauLevenshteinDistance(word, target);
        if (edits > tolerance || target === word) continue;
        const cost = edits - Math.min(uses.get(target)!, 1000) / 2000;
        if (!best || cost < best.cost) best = { word: target, cost };
      }
    }
    return best?.word;
  };

  const meant = (word: string): string | undefined => {
    const used = uses.get(word) ?? 0;
    const near = nearest(word);
    if (near !== undefined && (uses.get(near) ?? 0) >= used * RARER) return near;
    return used >= MIN_USES ? word : near;
  };

  const mend = (word: string): string | undefined => {
    if (isEnglish(word) || word.length < MIN_LENGTH || !/^\p{L}+$/u.test(word)) return word;
    if (!remembered.has(word)) {
      if (remembered.size >= MAX_REMEMBERED) remembered.clear();
      remembered.set(word, meant(word));
    }
    return remembered.get(word);
  };
  return {
    mend,
    mendAll: (text) =>
      text.replaceAll(/(?<!['’])\p{L}+(?!['’])/gu, (word) => {
        const lower = word.toLowerCase();
        const mended = mend(lower) ?? lower;
        return mended === lower ? word : mended;
      }),
  };
}

/** Which letters a word has, a bit each; those that are not a to z share bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many bits of a number are set. */
function bits(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}

import distance from 'natural/lib/natural/distance/index.js';
import type { Pack } from '../pack/load-pack.js';
import type { WordNet } from '../understanding/word-net.js';
import { createSubjectFinder, wordsOf } from './subjects.js';

/** Tells whether a question is about another disease, gene, drug or thing than the pack's. */
export type IsForeign = (question: string) => boolean;

/** Shorter unknown words are more often typing slips than names of something else. */
const MIN_UNKNOWN_LENGTH = 4;

/** Longest medical term looked up, in words. */
const MAX_TERM_WORDS = 3;

/**
 * One unknown word in the place of the topic is enough to refuse: "What causes lupus?" has every other word of an
 * answerable question. Known are the words of the answered intents, and what is a misspelling of one of them.
 * A question that names one of the pack's own subjects is left to the classifier.
 */
export function createForeignTopics(pack: Pack, wordNet: WordNet): IsForeign {
  const subjectsIn = createSubjectFinder(pack.subjects);
  const answered = [...pack.intents.values()].filter(({ kind }) => kind === 'answer');
  const known = new Set([...answered.flatMap(({ title, utterances }) => [title, ...utterances]), ...pack.subjects.flatMap(({ words }) => words)].flatMap(wordsOf));
  const byLength = new Map<number, string[]>();
  for (const word of known) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);

  const isMisspelt = (word: string) => {
    const tolerance = word.length >= 7 ? 2 : 1;
    for (let length = word.length - tolerance; length <= word.length + tolerance; length++) {
      if (byLength.get(length)?.some((candidate) => distance.DamerauLevenshteinDistance(word, candidate) <= tolerance)) return true;
    }
    return false;
  };
  const isUnknown = (word: string) =>
    word.length >= MIN_UNKNOWN_LENGTH && !known.has(word) && !/^\d+$/u.test(word) && !wordNet.knows(word) && !isMisspelt(word);

  return (question) => {
    if (subjectsIn(question).length > 0) return false;
    const words = wordsOf(question);
    return words.some(isUnknown) || terms(words).some((term) => !term.every((word) => known.has(word)) && wordNet.isMedical(term.join(' ')));
  };
}

/** Every run of up to three neighbouring words. */
function terms(words: readonly string[]): string[][] {
  return words.flatMap((_, start) =>
    Array.from({ length: MAX_TERM_WORDS }, (_, extra) => words.slice(start, start + extra + 1)).filter((term, extra) => term.length === extra + 1),
  );
}

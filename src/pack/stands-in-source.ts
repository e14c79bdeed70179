import type { Snippet } from './content.js';

/** Sentences of a snippet that do not stand, word for word, in one of its sources. Empty when all do. */
export function sentencesNotInSource({ text, sourceTexts }: Pick<Snippet, 'text' | 'sourceTexts'>): string[] {
  return text
    .split(/(?<=[.?!])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && !sourceTexts.some((source) => source.includes(sentence)));
}

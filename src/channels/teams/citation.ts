import type { Source } from '../../domain/reply.js';
import type { Word } from './markdown.js';

/** What Teams takes in a citation: characters of the name and of the abstract. */
const MAX_NAME = 80;
const MAX_ABSTRACT = 160;

/**
 * Teams' citations (schema.org). The label for generated content is left out on purpose: nothing here is generated,
 * every sentence was written and signed off by people.
 */
export function citationEntity(sources: readonly Source[], word: Word) {
  if (sources.length === 0) return undefined;
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    citation: sources.map((source, index) => ({
      '@type': 'Claim',
      position: index + 1,
      appearance: {
        '@type': 'DigitalDocument',
        name: shortened(source.title, MAX_NAME),
        abstract: shortened(abstractOf(source, word), MAX_ABSTRACT),
        ...(source.url && { url: source.url }),
      },
    })),
  };
}

function abstractOf({ publisher, updated, reviewed }: Source, word: Word): string {
  const dates = [word('updated', { date: updated }), ...(reviewed ? [word('reviewed', { date: reviewed })] : [])];
  return [publisher, ...dates].join('. ');
}

/** The whole stands in the message itself. */
function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

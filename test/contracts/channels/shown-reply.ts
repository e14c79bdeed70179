import type { z } from 'zod';
import type { chatResponseSchema } from '../../../src/channels/web/schemas.js';
import { parseMarkdown, plainText, safeHref } from '../../../src/widget/markdown.js';
import type { Shown } from './harness.js';

type ReplyAsJson = z.output<typeof chatResponseSchema>['reply'];

/** What a person gets to see of a reply that arrives as JSON: text and links as the widget reads them. */
export function shownReply({ text, sources, disclaimer, actions, suggestions }: ReplyAsJson): Shown {
  const named = sources.map((source) => Object.values(source).join(', '));
  return {
    text: [plainText(text), ...named, disclaimer].filter(Boolean).join('\n\n'),
    links: [...actions.map(({ href }) => href), ...sources.flatMap(({ url }) => url ?? []), ...linksIn(text)].filter(
      safeHref,
    ),
    suggestions: suggestions.map(({ label }) => label),
  };
}

function linksIn(markdown: string): string[] {
  return parseMarkdown(markdown)
    .flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.content))
    .flatMap((part) => (part.kind === 'link' ? [part.href] : []));
}

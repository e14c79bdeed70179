import type { Reply } from '../../domain/reply.js';
import { isCall, linkTo, type Word } from './markdown.js';

/**
 * A card that stands out under an emergency or crisis message. Calls are links in its text, as in the message:
 * Teams' desktop and web clients ignore `tel:` behind a button, and a dead button would cost time.
 */
export function urgentCard(reply: Reply, word: Word) {
  const calls = reply.actions.filter(isCall);
  const pages = reply.actions.filter((action) => !isCall(action));
  const label = word(reply.kind === 'emergency' ? 'emergency-label' : 'crisis-label');
  const block = (text: string) => ({ type: 'TextBlock', text, wrap: true, size: 'Large', weight: 'Bolder' });
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: {
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      type: 'AdaptiveCard',
      version: '1.4',
      lang: reply.language,
      body: [{ type: 'Container', style: 'attention', bleed: true, items: [label, ...calls.map(linkTo)].map(block) }],
      actions: pages.map(({ label: title, href }) => ({ type: 'Action.OpenUrl', title, url: href })),
    },
  };
}

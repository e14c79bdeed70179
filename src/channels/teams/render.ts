import { Activity } from '@microsoft/agents-activity';
import type { Reply, Source } from '../../domain/reply.js';
import type { InterfaceTexts } from '../../pack/interface-texts.js';
import type { Capabilities, Desk } from '../channel.js';
import { citationEntity } from './citation.js';
import { linkTo, splitText, type Word, wordIn } from './markdown.js';
import { urgentCard } from './urgent-card.js';

/**
 * Teams takes some 28 kB in one message, formatting and all, and shows three suggestions. `tel:` links can be tapped
 * in the text of a message on every Teams client, but not in the buttons of a card.
 */
export const capabilities: Capabilities = { maxTextLength: 10_000, maxSuggestions: 3, callLinks: true };

/** Whether Teams shows thumbs under a message. */
export const canBeRated = ({ channelData }: Activity) => channelData?.feedbackLoopEnabled === true;

/**
 * A reply as messages: the text with all that belongs to it, then the suggestions. The two are apart because some
 * clients show a message with suggestions as plain text, in which paragraphs and lists run into each other. A text
 * that is longer than Teams takes becomes several messages.
 */
export function render(reply: Reply, texts: InterfaceTexts): Activity[] {
  const word = wordIn(texts);
  const parts = splitText(textOf(reply, word), capabilities.maxTextLength);
  const last = parts.pop()!;
  return [
    ...parts.map((text) => message({ text, locale: reply.language })),
    message({ text: last, locale: reply.language, ...extrasOf(reply, word) }),
    ...suggestionsIn(reply.suggestions, word(reply.kind === 'clarify' ? 'options' : 'suggestions')),
  ];
}

/** Words of ours that are no reply. */
export function renderText(text: string): Activity {
  return message({ text });
}

export function renderWelcome(desk: Pick<Desk, 'texts' | 'disclaimer' | 'starters'>): Activity[] {
  const texts = desk.texts();
  return [
    message({ text: `${texts.greeting}\n\n${desk.disclaimer()}` }),
    ...suggestionsIn(desk.starters(), wordIn(texts)('starters-label')),
  ];
}

function message(parts: object): Activity {
  return Activity.fromObject({ type: 'message', textFormat: 'markdown', ...parts });
}

function textOf(reply: Reply, word: Word): string {
  const calls = reply.actions.map(linkTo).join('\n\n');
  const options =
    reply.kind === 'clarify' ? reply.suggestions.map(({ label }, index) => `${index + 1}. ${label}`).join('\n') : '';
  return [
    reply.draft ? `**${word('draft-label')}**` : '',
    ...(isUrgent(reply) ? [calls, reply.text] : [reply.text, calls]),
    options,
    reply.sources.map((source, index) => sourceLine(source, index + 1, word)).join('\n\n'),
    reply.disclaimer,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** `[1]` is where Teams shows its citation. */
function sourceLine({ title, publisher, url, updated, reviewed }: Source, position: number, word: Word): string {
  const name = url ? `[${title}](${url})` : title;
  const dates = [word('updated', { date: updated }), ...(reviewed ? [word('reviewed', { date: reviewed })] : [])];
  return [`${word('source')}: ${name}, ${publisher} [${position}]`, ...dates].join('. ');
}

function extrasOf(reply: Reply, word: Word) {
  const entity = citationEntity(reply.sources, word);
  return {
    ...(entity && { entities: [entity] }),
    ...(isUrgent(reply) && { importance: 'high', attachments: [urgentCard(reply, word)] }),
    ...(wantsFeedback(reply) && { channelData: { feedbackLoopEnabled: true } }),
  };
}

/** Buttons under a line that says what they are; nothing where there is nothing to tap. */
function suggestionsIn(suggestions: Reply['suggestions'], heading: string): Activity[] {
  if (suggestions.length === 0) return [];
  const actions = suggestions
    .slice(0, capabilities.maxSuggestions)
    .map(({ label, text }) => ({ type: 'imBack', title: label, value: text }));
  return [message({ text: heading, suggestedActions: { to: [], actions } })];
}

const isUrgent = ({ kind }: Reply) => kind === 'emergency' || kind === 'crisis';

/** Nobody is asked to rate small talk or an emergency. */
const wantsFeedback = ({ kind }: Reply) => kind === 'answer' || kind === 'out_of_scope';

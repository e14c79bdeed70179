import type { types } from '@slack/bolt';
import { ASK, encodeValue, OPEN, type Question } from './button-values.js';
import { capabilities } from './capabilities.js';
import { escapeText, split } from './mrkdwn.js';

type KnownBlock = types.KnownBlock;

/** Slack's limits: https://docs.slack.dev/reference/block-kit/blocks */
const BLOCKS = 50;
const SECTION = 3000;
const HEADER = 150;
const LABEL = 75;
const CONTEXT = 10;
/** The line break between the texts of two blocks. */
const SEAM = 1;

/** One message to Slack. `text` says the same as the blocks, for notifications and where blocks cannot be shown. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** Sections that show a text in Slack's markup whole, without "see more". */
export function sections(mrkdwn: string): KnownBlock[] {
  return split(mrkdwn, SECTION).map((part) => ({ type: 'section', expand: true, text: markup(part) }));
}

export function header(text: string): KnownBlock {
  return { type: 'header', text: { type: 'plain_text', text: shorten(text, HEADER), emoji: false } };
}

/** Small print. */
export function small(...lines: readonly string[]): KnownBlock[] {
  const parts = lines.flatMap((line) => split(line, SECTION));
  const blocks: KnownBlock[] = [];
  for (let at = 0; at < parts.length; at += CONTEXT) {
    blocks.push({ type: 'context', elements: parts.slice(at, at + CONTEXT).map(markup) });
  }
  return blocks;
}

/** Buttons that ask a question when tapped. */
export function questionButtons(questions: readonly (Question & { readonly label: string })[]): KnownBlock[] {
  const elements = questions
    .slice(0, capabilities.maxSuggestions)
    .flatMap(({ label, ...question }, index): types.Button[] => {
      const value = encodeValue(question);
      return value ? [{ type: 'button', action_id: `${ASK}:${index}`, text: plain(label), value }] : [];
    });
  return elements.length > 0 ? [{ type: 'actions', elements }] : [];
}

/** Buttons that open a page. Slack takes addresses of up to 3000 characters. */
export function pageButtons(pages: readonly { readonly label: string; readonly href: string }[]): KnownBlock[] {
  if (pages.length === 0) return [];
  const elements = pages.map(
    ({ label, href }, index): types.Button => ({
      type: 'button',
      action_id: `${OPEN}:${index}`,
      text: plain(label),
      url: href,
    }),
  );
  return [{ type: 'actions', elements }];
}

export const plain = (text: string): types.PlainTextElement => ({
  type: 'plain_text',
  text: shorten(text, LABEL),
  emoji: false,
});

/** Without `verbatim` Slack would turn plain words such as #general or an address into links. */
const markup = (text: string): types.MrkdwnElement => ({ type: 'mrkdwn', text, verbatim: true });

function shorten(text: string, limit: number): string {
  return text.length <= limit ? text : `${split(text, limit - 1)[0]}…`;
}

/** Puts blocks into as many messages as Slack's limits need. */
export function messagesOf(blocks: readonly KnownBlock[]): SlackMessage[] {
  const messages: KnownBlock[][] = [];
  let room = 0;
  for (const block of blocks) {
    const length = textOf(block).length + SEAM;
    const last = messages.at(-1);
    if (last && last.length < BLOCKS && length <= room) {
      last.push(block);
      room -= length;
    } else {
      messages.push([block]);
      room = capabilities.maxTextLength - textOf(block).length;
    }
  }
  return messages.map((blocks) => ({ blocks, text: blocks.map(textOf).filter(Boolean).join('\n') }));
}

function textOf(block: KnownBlock): string {
  if (block.type === 'section') return block.text?.text ?? '';
  if (block.type === 'header') return escapeText(block.text.text);
  if (block.type === 'context')
    return block.elements.map((element) => ('text' in element ? element.text : '')).join('\n');
  return '';
}

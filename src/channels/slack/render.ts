import type { types } from '@slack/bolt';
import type { Action, Reply, Source, Suggestion } from '../../domain/reply.js';
import type { InterfaceTexts } from '../../pack/interface-texts.js';
import {
  header,
  messagesOf,
  pageButtons,
  plain,
  questionButtons,
  type SlackMessage,
  sections,
  small,
} from './blocks.js';
import { encodeValue, RATE } from './button-values.js';
import { escapeText, link, toMrkdwn } from './mrkdwn.js';

/** What a message says besides the reply. */
export interface Around {
  /** Thread of a channel whose conversation the buttons go on with. */
  readonly thread?: string | undefined;
  /** The question of a tapped button, which Slack itself does not show. */
  readonly tapped?: string | undefined;
}

/** A reply as Slack messages, in the order in which they are sent. */
export function render(reply: Reply, texts: InterfaceTexts, around: Around = {}): SlackMessage[] {
  const word = (key: string, values?: Readonly<Record<string, string>>) => textFor(texts, key, values);
  const urgent = reply.kind === 'emergency' || reply.kind === 'crisis';
  const text = sections(toMrkdwn(reply.text));
  const calls = actionBlocks(reply.actions);
  return messagesOf([
    ...(reply.draft ? [header(word('draft-label'))] : []),
    ...(urgent ? [header(word(`${reply.kind}-label`))] : []),
    ...(around.tapped ? small(`${escapeText(word('you-said'))}: ${escapeText(around.tapped)}`) : []),
    ...(urgent ? [...calls, ...text] : [...text, ...calls]),
    ...small(...reply.sources.map((source) => sourceLine(source, texts))),
    ...(reply.disclaimer ? small(toMrkdwn(reply.disclaimer)) : []),
    ...suggestionBlocks(reply.suggestions, word(reply.kind === 'clarify' ? 'options' : 'suggestions'), around.thread),
    ...(reply.kind === 'answer' ? ratingBlocks(reply.id, texts, around.thread) : []),
  ]);
}

/** The greeting and questions to begin with. */
export function renderGreeting(
  texts: InterfaceTexts,
  starters: readonly Suggestion[],
  thread?: string,
): SlackMessage[] {
  const label = textFor(texts, 'starters-label');
  return messagesOf([...sections(escapeText(texts.greeting)), ...suggestionBlocks(starters, label, thread)]);
}

/** A fixed text of the interface on its own. */
export function renderText(texts: InterfaceTexts, key: string): SlackMessage[] {
  return messagesOf(sections(escapeText(textFor(texts, key))));
}

function textFor(texts: InterfaceTexts, key: string, values: Readonly<Record<string, string>> = {}): string {
  return String(texts[key] ?? '').replaceAll(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
}

/** Slack's buttons open web pages alone; calls and text messages are links in the text, with the number in plain sight. */
function actionBlocks(actions: readonly Action[]): types.KnownBlock[] {
  const isPage = ({ href }: Action) => /^https?:/u.test(href);
  const calls = actions.filter((action) => !isPage(action)).map((action) => `*${callLink(action)}*`);
  return [...sections(calls.join('\n')), ...pageButtons(actions.filter(isPage))];
}

function callLink({ label, href }: Action): string {
  const number = href.replace(/^(?:tel|sms):/u, '');
  const digits = (text: string) => text.replaceAll(/\D/gu, '');
  const shown = digits(label).includes(digits(number));
  return shown ? link(href, label) : `${link(href, label)} (${escapeText(number)})`;
}

function sourceLine({ title, publisher, url, updated, reviewed }: Source, texts: InterfaceTexts): string {
  const named = url ? link(url, title) : escapeText(title);
  const dates = [
    textFor(texts, 'updated', { date: updated }),
    ...(reviewed ? [textFor(texts, 'reviewed', { date: reviewed })] : []),
  ];
  return `${escapeText(textFor(texts, 'source'))}: ${named}, ${escapeText([publisher, ...dates].join('. '))}`;
}

function suggestionBlocks(suggestions: readonly Suggestion[], label: string, thread?: string): types.KnownBlock[] {
  const buttons = questionButtons(
    suggestions.map(({ label, text }) => ({ label, ask: text, ...(thread && { thread }) })),
  );
  return buttons.length > 0 ? [...small(escapeText(label)), ...buttons] : [];
}

function ratingBlocks(reply: string, texts: InterfaceTexts, thread?: string): types.KnownBlock[] {
  const button = (helpful: boolean) => {
    const text = plain(textFor(texts, helpful ? 'helpful' : 'not-helpful'));
    return {
      text,
      accessibility_label: text.text,
      value: encodeValue({ reply, helpful, ...(thread && { thread }) }) ?? '',
    };
  };
  return [
    ...small(escapeText(textFor(texts, 'helpful-question'))),
    {
      type: 'context_actions',
      elements: [
        { type: 'feedback_buttons', action_id: RATE, positive_button: button(true), negative_button: button(false) },
      ],
    },
  ];
}

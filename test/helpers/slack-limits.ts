/** Slack's rules for messages (https://docs.slack.dev/reference/block-kit), as its Web API applies them. */

interface Text {
  readonly type: string;
  readonly text: string;
  readonly emoji?: boolean;
}
export interface Element {
  readonly type: string;
  readonly text?: Text | string;
  readonly action_id?: string;
  readonly value?: string;
  readonly url?: string;
  readonly positive_button?: FeedbackButton;
  readonly negative_button?: FeedbackButton;
}
interface FeedbackButton {
  readonly text: Text;
  readonly value: string;
  readonly accessibility_label?: string;
}
export interface Block {
  readonly type: string;
  readonly block_id?: string;
  readonly text?: Text;
  readonly elements?: readonly Element[];
}

/** @returns what Slack would object to */
export function objections(blocks: readonly Block[]): string[] {
  const ids = blocks.flatMap(({ block_id }) => block_id ?? []);
  return [
    ...(blocks.length < 1 || blocks.length > 50 ? ['1 to 50 blocks'] : []),
    ...(new Set(ids).size < ids.length ? ['block_id twice'] : []),
    ...(ids.some((id) => id.length > 255) ? ['block_id over 255'] : []),
    ...blocks.flatMap(blockObjections),
  ];
}

function blockObjections({ type, text, elements = [] }: Block): string[] {
  const actionIds = elements.flatMap(({ action_id }) => action_id ?? []);
  const twice = new Set(actionIds).size < actionIds.length ? ['action_id twice in a block'] : [];
  switch (type) {
    case 'section':
      return text ? textObjections(text, 3000) : ['section without text'];
    case 'header':
      return text?.type === 'plain_text' ? textObjections(text, 150) : ['header must be plain_text'];
    case 'context':
      return [...count(elements, 10), ...elements.flatMap((element) => textObjections(element as Text, 3000))];
    case 'actions':
      return [...count(elements, 25), ...twice, ...elements.flatMap(buttonObjections)];
    case 'context_actions':
      return [...count(elements, 5), ...twice, ...elements.flatMap(feedbackObjections)];
    default:
      return [`unknown block ${type}`];
  }
}

const count = (elements: readonly Element[], most: number) =>
  elements.length < 1 || elements.length > most ? [`1 to ${most} elements`] : [];

function textObjections({ type, text }: Text, longest: number): string[] {
  if (type !== 'mrkdwn' && type !== 'plain_text') return [`unknown text ${type}`];
  if (text.length < 1 || text.length > longest) return [`text of 1 to ${longest} characters, not ${text.length}`];
  return type === 'mrkdwn' ? markupObjections(text) : [];
}

/** Every `<` must begin a link, every `&` an entity: anything else is a mention or was not escaped. */
export function markupObjections(text: string): string[] {
  const rest = text
    .replaceAll(/<(?:https?|mailto|tel|sms):[^\s<>|]+\|[^<>]+>/gu, '')
    .replaceAll(/&(?:amp|lt|gt);/gu, '');
  return /[<>&]/u.test(rest) ? ['text with unescaped characters'] : [];
}

function buttonObjections({ type, text, action_id, value, url }: Element): string[] {
  if (type !== 'button') return [`unknown element ${type}`];
  return [
    ...(typeof text === 'object' && text.type === 'plain_text'
      ? textObjections(text, 75)
      : ['button label must be plain_text']),
    ...(!action_id || action_id.length > 255 ? ['action_id of 1 to 255 characters'] : []),
    ...(value !== undefined && (value.length < 1 || value.length > 2000) ? ['value of 1 to 2000 characters'] : []),
    ...(url !== undefined && (url.length > 3000 || !/^https?:\/\//u.test(url)) ? ['url must be a web page'] : []),
  ];
}

function feedbackObjections({ type, positive_button, negative_button }: Element): string[] {
  if (type !== 'feedback_buttons' || !positive_button || !negative_button)
    return ['feedback_buttons must have both buttons'];
  return [positive_button, negative_button].flatMap(({ text, value, accessibility_label = '' }) => [
    ...(text.type === 'plain_text' ? textObjections(text, 75) : ['feedback label must be plain_text']),
    ...(value.length < 1 || value.length > 2000 ? ['feedback value of 1 to 2000 characters'] : []),
    ...(accessibility_label.length > 75 ? ['accessibility_label over 75'] : []),
  ]);
}

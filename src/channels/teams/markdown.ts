import type { Action } from '../../domain/reply.js';
import type { InterfaceTexts } from '../../pack/interface-texts.js';

/** A text of `interface.yaml` with its blanks filled in. */
export type Word = (key: string, values?: Readonly<Record<string, string>>) => string;

export function wordIn(texts: InterfaceTexts): Word {
  return (key, values = {}) =>
    String(texts[key] ?? '').replaceAll(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
}

export const isCall = ({ href }: Action) => /^(?:tel|sms):/u.test(href);

/** A link; a number to call or text can be read as well as tapped. */
export function linkTo(action: Action): string {
  const number = action.href.replace(/^(?:tel|sms):/u, '');
  const label = isCall(action) && !action.label.includes(number) ? `${action.label}: ${number}` : action.label;
  return `[${label}](${action.href})`;
}

/** Splits between paragraphs, or between words where one paragraph alone is too long; never cuts anything off. */
export function splitText(text: string, maxLength: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > maxLength) {
    const head = rest.slice(0, maxLength);
    const paragraph = head.lastIndexOf('\n\n');
    const space = head.search(/\s\S*$/u);
    const end = paragraph > 0 ? paragraph : space > 0 ? space : maxLength;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...parts, rest];
}

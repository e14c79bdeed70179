import { html, nothing, type TemplateResult } from 'lit';

/**
 * The small part of Markdown that reviewed texts use: paragraphs, lists, headings, bold and links.
 * Everything else is shown as it was typed. Text only ever becomes text nodes, so no markup can get in.
 */
export type Inline =
  | { readonly kind: 'text' | 'bold'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

const bullet = /^\s*(?:[-*+]|(\d+)[.)])\s+/;
const heading = /^#{1,6}\s+/;
const inline = /\*\*(.+?)\*\*|\[([^\]]+)\]\(([^()\s]+)\)/g;

export function parseMarkdown(markdown: string): Block[] {
  return markdown
    .split(/\r?\n\s*\r?\n/)
    .flatMap((part) => partsOf(part.split(/\r?\n/).filter((line) => line.trim())))
    .map(toBlock);
}

/** An address that may stand in a link: a web page, a call or a text message. Anything else is `undefined`. */
export function safeHref(href: string): string | undefined {
  return URL.canParse(href) && /^(?:https?|tel|sms):$/.test(new URL(href).protocol) ? href : undefined;
}

/** The text as it is read aloud, without marks. */
export function plainText(markdown: string): string {
  const say = (content: readonly Inline[]) => content.map(({ text }) => text).join('');
  return parseMarkdown(markdown)
    .flatMap((block) => (block.kind === 'list' ? block.items.map(say) : [say(block.content)]))
    .join('\n');
}

export function renderMarkdown(markdown: string): TemplateResult[] {
  return parseMarkdown(markdown).map((block) => {
    if (block.kind !== 'list') {
      const content = block.content.map(renderInline);
      return block.kind === 'heading' ? html`<p><strong>${content}</strong></p>` : html`<p>${content}</p>`;
    }
    const items = block.items.map((item) => html`<li>${item.map(renderInline)}</li>`);
    return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
  });
}

/** Lines that belong together: a list, a heading, or a paragraph. */
function partsOf(lines: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    const inList = last !== undefined && bullet.test(last[0] ?? '');
    const afterHeading = last !== undefined && heading.test(last[0] ?? '');
    const startsPart = heading.test(line) || afterHeading || (bullet.test(line) && !inList);
    if (last && !startsPart) last.push(line);
    else parts.push([line]);
  }
  return parts;
}

function toBlock(lines: readonly string[]): Block {
  const [first = ''] = lines;
  const mark = bullet.exec(first);
  if (mark) return { kind: 'list', ordered: mark[1] !== undefined, items: itemsOf(lines).map(parseInline) };
  const text = lines.map((line) => line.trim()).join(' ');
  if (heading.test(first)) return { kind: 'heading', content: parseInline(text.replace(heading, '')) };
  return { kind: 'paragraph', content: parseInline(text) };
}

function itemsOf(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (bullet.test(line)) items.push(line.replace(bullet, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return items;
}

function parseInline(text: string): Inline[] {
  const content: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(inline)) {
    const [all, bold, label = '', target = ''] = match;
    const href = bold === undefined ? safeHref(target) : undefined;
    if (bold === undefined && href === undefined) continue;
    if (match.index > end) content.push({ kind: 'text', text: text.slice(end, match.index) });
    content.push(href === undefined ? { kind: 'bold', text: bold ?? '' } : { kind: 'link', text: label, href });
    end = match.index + all.length;
  }
  if (end < text.length) content.push({ kind: 'text', text: text.slice(end) });
  return content;
}

function renderInline(part: Inline): TemplateResult | string {
  if (part.kind !== 'link') return part.kind === 'bold' ? html`<strong>${part.text}</strong>` : part.text;
  const elsewhere = part.href.startsWith('http');
  return html`<a href=${part.href} target=${elsewhere ? '_blank' : nothing} rel="noopener noreferrer">${part.text}</a>`;
}

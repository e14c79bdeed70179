const CONTROL: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Keeps a text from becoming a mention, a link or an entity in Slack's markup. */
export function escapeText(text: string): string {
  return text.replaceAll(/[&<>]/gu, (character) => CONTROL[character]!);
}

/** A link in Slack's markup. Characters that would end the address early are encoded. */
export function link(href: string, label: string): string {
  const address = escapeText(href).replaceAll('|', '%7C').replaceAll(/\s/gu, '%20');
  return `<${address}|${escapeText(label)}>`;
}

const INLINE =
  /\*\*(?<bold>[^*\n]+)\*\*|\[(?<label>[^\]\n]+)\]\((?<href>(?:https?|mailto|tel|sms):[^\s)]+)\)|(?<!\*)\*(?<italic>[^*\s][^*\n]*)\*/gu;

/** Markdown of the reviewed texts (bold, italic, links, headings, lists) in Slack's markup; every other character stays itself. */
export function toMrkdwn(markdown: string): string {
  return markdown.split('\n').map(convertLine).join('\n').trim();
}

function convertLine(line: string): string {
  const heading = /^#{1,6}\s+(.*)$/u.exec(line);
  if (heading) return `*${escapeText(heading[1]!.replaceAll('**', ''))}*`;
  const item = /^(\s*)[-*+]\s+(.*)$/u.exec(line);
  return item ? `${item[1]}• ${convertInline(item[2]!)}` : convertInline(line);
}

function convertInline(text: string): string {
  let at = 0;
  let converted = '';
  for (const match of text.matchAll(INLINE)) {
    const { bold, italic, label, href } = match.groups!;
    converted += escapeText(text.slice(at, match.index));
    if (bold) converted += `*${escapeText(bold)}*`;
    else if (italic) converted += `_${escapeText(italic)}_`;
    else converted += link(href!, label!);
    at = match.index + match[0].length;
  }
  return converted + escapeText(text.slice(at));
}

/**
 * Splits a text at paragraphs, else at lines, sentences, words; nothing is lost but the white space at the seam.
 * @param limit characters of one part
 */
export function split(text: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const seam = seamOf(rest, limit);
    parts.push(rest.slice(0, seam).trimEnd());
    rest = rest.slice(seam).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}

function seamOf(text: string, limit: number): number {
  const head = text.slice(0, limit);
  for (const separator of ['\n\n', '\n', '. ', ' ']) {
    const at = lastOutsideLinks(head, separator);
    if (at > 0) return at + separator.trimEnd().length;
  }
  const unfinished = /<[^>]*$|&[a-z]{0,4}$|[\uD800-\uDBFF]$/u.exec(head);
  return unfinished && unfinished.index > 0 ? unfinished.index : limit;
}

/** `<` and `>` of the text itself are escaped, so that bare ones enclose a link. */
function lastOutsideLinks(text: string, separator: string): number {
  let at = text.lastIndexOf(separator);
  while (at > 0 && text.lastIndexOf('<', at) > text.lastIndexOf('>', at)) {
    at = text.lastIndexOf(separator, text.lastIndexOf('<', at));
  }
  return at;
}

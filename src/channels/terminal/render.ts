import type { Reply } from '../../domain/reply.js';
import type { InterfaceTexts } from '../../pack/interface-texts.js';

/** A reply as plain text for a terminal. */
export function renderForTerminal(reply: Reply, texts: InterfaceTexts): string {
  const word = (key: string, values: Readonly<Record<string, string>> = {}) =>
    String(texts[key] ?? '').replaceAll(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
  const sources = reply.sources.map(({ title, publisher, url, updated, reviewed }) =>
    [
      `${word('source')}: ${title}, ${publisher}${url ? ` (${url})` : ''}`,
      word('updated', { date: updated }),
      ...(reviewed ? [word('reviewed', { date: reviewed })] : []),
    ].join('. '),
  );
  const suggestions = reply.suggestions.map(({ label }, index) => `  ${index + 1}. ${label}`);
  const heading = reply.kind === 'clarify' ? word('options') : word('suggestions');
  return [
    ...(reply.draft ? [word('draft-label')] : []),
    reply.text.replaceAll('**', ''),
    ...reply.actions.map(({ label, href }) => `> ${label} (${href})`),
    sources.join('\n'),
    reply.disclaimer,
    suggestions.length > 0 ? `${heading}:\n${suggestions.join('\n')}` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

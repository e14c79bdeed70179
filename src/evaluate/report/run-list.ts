import type { RunDetails } from '../run-details.js';
import { html, type Markup } from './markup.js';

/** What a reader needs to judge the figures, and to make them again. */
export function runList({ date, command, transport, seconds, node, machine }: RunDetails): Markup {
  const terms: readonly (readonly [string, Markup | string])[] = [
    ['Date', html`<time datetime="${date}">${date.slice(0, 16).replace('T', ' ')} UTC</time>`],
    ['Command', html`<code>${command}</code>`],
    ['Asked', transport],
    ['Took', `${seconds.toFixed(1)} s`],
    ['Node.js', node],
    ['Machine', machine],
  ];
  return html`<dl>${terms.map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>`;
}

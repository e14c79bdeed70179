import { count, percent, range, targetText } from '../format.js';
import type { Measure } from '../measures.js';
import { dataTable } from './data-table.js';
import { html, type Markup } from './markup.js';

/** The figures that have a target, large, and all figures as a table. */
export function headline(measures: readonly Measure[]): Markup {
  const aimed = measures.filter(({ target }) => target !== undefined);
  return html`${aimed.length > 0 && html`<ul class="tiles">${aimed.map(tile)}</ul>`}
${dataTable({
  caption:
    'All figures. Intervals are 95 % Wilson intervals; where none or all hit, the far end is the rule of three (3/n).',
  head: ['Figure', 'Count', 'Share', '95 % interval', 'Target', 'Verdict'],
  rows: measures.map((one) => [
    `${one.group}: ${one.name}`,
    `${count(one.hits)} of ${count(one.of)}`,
    percent(one.hits / one.of),
    range(one.interval),
    one.target ? targetText(one.target) : '',
    verdict(one),
  ]),
})}`;
}

function tile(one: Measure): Markup {
  return html`<li class="tile">
<p class="name">${one.group}: ${one.name}</p>
<p class="value">${percent(one.hits / one.of)} <small>${count(one.hits)} of ${count(one.of)}</small></p>
<p class="detail">95 % interval ${range(one.interval)}</p>
<p class="detail">Target ${one.target && targetText(one.target)} ${verdict(one)}</p>
</li>`;
}

function verdict({ met }: Measure): Markup {
  if (met === undefined) return html``;
  return met ? html`<strong class="badge met">✓ met</strong>` : html`<strong class="badge missed">✗ missed</strong>`;
}

import { type DataTable, foldedTable } from './data-table.js';
import { html, type Markup } from './markup.js';

export interface Figure {
  readonly title: string;
  /** How to read the picture, and what it shows. */
  readonly caption: string;
  readonly picture: Markup;
  readonly table: DataTable;
}

export function figure({ title, caption, picture, table }: Figure): Markup {
  return html`<figure>
<h3>${title}</h3>
<div class="picture" tabindex="0" role="group" aria-label="${title}">${picture}</div>
<figcaption>${caption}</figcaption>
${foldedTable(table)}
</figure>`;
}

export interface LegendEntry {
  readonly className: string;
  readonly label: string;
}

export function legend(entries: readonly LegendEntry[]): Markup {
  return html`<p class="legend">${entries.map(
    ({ className, label }) => html`<span><i class="${className}" aria-hidden="true"></i>${label}</span> `,
  )}</p>`;
}

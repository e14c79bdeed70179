import { html, type Markup } from './markup.js';

type Cell = Markup | string | number;

export interface DataTable {
  /** Read out before the table, and shown above it. */
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A table; numbers stand to the right. */
export function dataTable({ caption, head, rows }: DataTable): Markup {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${head.map((name, column) => html`<th scope="col"${isNumeric(rows, column) && html` class="number"`}>${name}</th>`)}</tr></thead>
<tbody>${rows.map(bodyRow)}</tbody>
</table></div>`;
}

/** The table behind a picture, folded away. */
export function foldedTable(table: DataTable): Markup {
  return html`<details><summary>The numbers</summary>${dataTable(table)}</details>`;
}

function bodyRow([name, ...cells]: readonly Cell[]): Markup {
  const first = html`<th scope="row">${name}</th>`;
  return html`<tr>${first}${cells.map((cell) => html`<td${looksNumeric(cell) && html` class="number"`}>${cell}</td>`)}</tr>\n`;
}

function isNumeric(rows: DataTable['rows'], column: number): boolean {
  return column > 0 && rows.length > 0 && rows.every((row) => looksNumeric(row[column] ?? ''));
}

function looksNumeric(cell: Cell): boolean {
  return (
    typeof cell === 'number' || (typeof cell === 'string' && /^[\d.,]+( %)?( (to|of) [\d.,]+( %)?)?$|^$/u.test(cell))
  );
}

import type { Confusion } from '../../confusion.js';
import { html, type Markup } from '../markup.js';
import { round, svg } from './plot.js';

/** More topics than this get small cells. */
const MANY = 30;
const labelWidth = 190;

/** Rows: what was meant; columns: what was understood. The stronger the colour, the larger the share of the row. */
export function confusionMatrix(confusion: Confusion): Markup {
  const { rows, columns } = confusion;
  const cell = rows.length > MANY ? 16 : 28;
  const top = 150;
  const title = `What was understood of ${rows.length} topics; the diagonal is right`;
  return svg(
    { width: labelWidth + columns.length * cell + 90, height: top + rows.length * cell + 10, title },
    html`${columns.map((name, index) => {
      const x = labelWidth + (index + 0.5) * cell;
      return html`<text class="tick" transform="translate(${x} ${top - 8}) rotate(-50)">${name}</text>`;
    })}`,
    html`${rows.map((name, index) => matrixRow(confusion, { name, cell, y: top + index * cell }))}`,
  );
}

interface Row {
  readonly name: string;
  readonly cell: number;
  readonly y: number;
}

function matrixRow({ columns, rows, count }: Confusion, { name, cell, y }: Row): Markup {
  const total = columns.reduce((sum, column) => sum + count(name, column), 0);
  const baseline = y + cell / 2 + 4;
  return html`<text class="tick" x="${labelWidth - 8}" y="${baseline}" text-anchor="end">${name}</text>${columns.map(
    (column, index) => {
      const hits = count(name, column);
      const x = labelWidth + index * cell;
      const box = html`x="${x + 1}" y="${y + 1}" width="${cell - 2}" height="${cell - 2}" rx="2"`;
      if (hits === 0) return html`<rect class="empty" ${box}/>`;
      const strength = round(0.25 + 0.75 * (hits / total));
      return html`<rect class="${toneOf(name, column, rows)}" fill-opacity="${strength}" ${box}><title>${name} understood as ${column}: ${hits} of ${total}</title></rect>
<text class="cell${strength > 0.6 && ' strong'}" x="${x + cell / 2}" y="${baseline}" text-anchor="middle">${hits}</text>`;
    },
  )}`;
}

function toneOf(row: string, column: string, rows: readonly string[]): string {
  if (row === column) return 'good';
  if (column === 'asked back') return 'fair';
  return (column === 'refused' || column === 'alarmed') && !rows.includes(column) ? 'poor' : 'bad';
}

import { type BreakdownRow, breakdown } from '../breakdown.js';
import { type Family, families, familyNames, type Outcome, outcomesOf, toneOf } from '../families.js';
import { percent, plural } from '../format.js';
import { ofFamily, type Result } from '../result.js';
import { shareBar } from './charts/share-bar.js';
import { dataTable } from './data-table.js';
import { legend } from './figure.js';
import { html, type Markup } from './markup.js';

const properties = { expected: 'topic', kind: 'kind', style: 'style', file: 'file' } as const;
type Property = keyof typeof properties;

/** Results by topic, kind, style and file, one family after the other. */
export function breakdowns(results: readonly Result[]): Markup {
  const present = familyNames.filter((family) => ofFamily(results, family).length > 0);
  return html`${present.map((family) => familyBreakdown(family, ofFamily(results, family)))}`;
}

function familyBreakdown(family: Family, results: readonly Result[]): Markup {
  const shown = outcomesOf(family).filter(
    (outcome, index) => index === 0 || results.some((one) => one.outcome === outcome),
  );
  const tables = (Object.keys(properties) as Property[]).flatMap((property) => {
    const rows = breakdown(results, property).sort(
      (a, b) => goodShare(family, a) - goodShare(family, b) || b.of - a.of,
    );
    return rows.length > 1 ? [breakdownTable({ family, property, rows, shown })] : [];
  });
  if (tables.length === 0) return html``;
  return html`<h3>${families[family].title} <small>${plural(results.length, 'line')}</small></h3>
${legend(shown.map((outcome) => ({ className: toneOf(family, outcome), label: outcome })))}
<div class="columns">${tables}</div>`;
}

interface BreakdownTable {
  readonly family: Family;
  readonly property: Property;
  readonly rows: readonly BreakdownRow[];
  readonly shown: readonly Outcome[];
}

function breakdownTable({ family, property, rows, shown }: BreakdownTable): Markup {
  return dataTable({
    caption: `${families[family].title} by ${properties[property]}, weakest first`,
    head: [properties[property], 'lines', ...shown, `${shown[0]}, share`, 'Shares'],
    rows: rows.map((row) => [
      row.name,
      row.of,
      ...shown.map((outcome) => row.counts.get(outcome) ?? 0),
      percent(goodShare(family, row)),
      shareBar(shown.map((outcome) => ({ tone: toneOf(family, outcome), count: row.counts.get(outcome) ?? 0 }))),
    ]),
  });
}

/** Share of the best outcome. */
function goodShare(family: Family, { counts, of }: BreakdownRow): number {
  return (counts.get(outcomesOf(family)[0]!) ?? 0) / of;
}

import { type Family, families, familyNames, toneOf } from '../families.js';
import { confidenceText, count } from '../format.js';
import { ofFamily, type Result } from '../result.js';
import { dataTable } from './data-table.js';
import { html, type Markup } from './markup.js';

/** Every line that did not go as it should: failures in the open, lesser ones folded away. */
export function mistakes(results: readonly Result[]): Markup {
  const lists = familyNames.flatMap((family) => familyMistakes(family, ofFamily(results, family)));
  return lists.length > 0 ? html`${lists}` : html`<p>None.</p>`;
}

function familyMistakes(family: Family, results: readonly Result[]): Markup[] {
  const failures = results.filter(({ outcome }) => toneOf(family, outcome) === 'bad');
  const lesser = results.filter(({ outcome }) => ['fair', 'poor'].includes(toneOf(family, outcome)));
  const { title } = families[family];
  if (failures.length + lesser.length === 0) return [];
  return [
    html`<h3>${title}</h3>
${failures.length > 0 ? resultTable(`${title}: ${count(failures.length)} failed`, failures) : html`<p>No failure.</p>`}
${lesser.length > 0 && html`<details><summary>${count(lesser.length)} that did not fail, but did not go well</summary>${resultTable(`${title}: lesser faults`, lesser)}</details>`}`,
  ];
}

function resultTable(caption: string, results: readonly Result[]): Markup {
  const sorted = [...results].sort((a, b) => a.outcome.localeCompare(b.outcome) || b.got.confidence - a.got.confidence);
  return dataTable({
    caption,
    head: ['Text', 'Outcome', 'Expected', 'Got', 'Confidence', 'Where'],
    rows: sorted.map((result) => [
      html`<span class="text">${result.text}</span>`,
      outcomeBadge(result),
      result.expected,
      gotCell(result),
      result.got.confidence > 0 ? confidenceText(result.got.confidence) : '',
      html`<span class="where">${place(result)}</span>`,
    ]),
  });
}

export function outcomeBadge({ family, outcome }: Result): Markup {
  return html`<span class="outcome"><i class="${toneOf(family, outcome)}" aria-hidden="true"></i>${outcome}</span>`;
}

/** The kind of the reply, and the intents it answered, offered or recognised. */
export function gotCell({ got: { kind, intents } }: Result): Markup {
  return html`${kind}${intents.length > 0 && html`<br><span class="where">${intents.join(', ')}</span>`}`;
}

function place({ file, line, kind, style, dialogue, turn }: Result): Markup {
  const traits = dialogue === undefined ? [kind, style] : [dialogue, `turn ${turn}`];
  return html`${traits.filter(Boolean).join(', ')}<br>${file.split(/[/\\]/u).at(-1)}:${line}`;
}

import type { Change, Comparison } from '../compare.js';
import { confidenceText, count, percent, plural } from '../format.js';
import type { Result } from '../result.js';
import { dataTable } from './data-table.js';
import { html, type Markup } from './markup.js';
import { gotCell, outcomeBadge } from './mistakes.js';
import { page } from './page.js';
import { runList } from './run-list.js';

/** What changed from one evaluation to another, as a page that stands alone. */
export function comparisonPage(comparison: Comparison): string {
  const { better, worse, same, runs } = comparison;
  return page({
    title: 'Comparison of two evaluations',
    intro: `${count(better.length)} better, ${count(worse.length)} worse, ${count(same)} the same.`,
    sections: [
      { id: 'figures', title: 'Figures', body: figures(comparison) },
      { id: 'worse', title: `Worse (${count(worse.length)})`, body: changeTable('Lines that got worse', worse) },
      { id: 'better', title: `Better (${count(better.length)})`, body: changeTable('Lines that got better', better) },
      { id: 'before', title: 'The run before', body: runList(runs.before) },
      { id: 'after', title: 'The run after', body: runList(runs.after) },
    ],
  });
}

function figures({ measures, onlyBefore, onlyAfter }: Comparison): Markup {
  const left = onlyBefore.length + onlyAfter.length;
  return html`${dataTable({
    caption: 'Figures over the lines that stand in both evaluations',
    head: ['Figure', 'Before', 'Share before', 'After', 'Share after'],
    rows: measures.map(({ before, after }) => [
      `${before.group}: ${before.name}`,
      `${count(before.hits)} of ${count(before.of)}`,
      percent(before.hits / before.of),
      `${count(after.hits)} of ${count(after.of)}`,
      percent(after.hits / after.of),
    ]),
  })}${left > 0 && html`<p>${plural(left, 'line')} left out: in the evaluation before only ${count(onlyBefore.length)}, after only ${count(onlyAfter.length)}.</p>`}`;
}

function changeTable(caption: string, changes: readonly Change[]): Markup {
  if (changes.length === 0) return html`<p>None.</p>`;
  return dataTable({
    caption,
    head: ['Text', 'Expected', 'Before', 'Got before', 'After', 'Got after'],
    rows: changes.map(({ before, after }) => [
      html`<span class="text">${after.text}</span>`,
      after.expected,
      outcomeBadge(before),
      gotWithConfidence(before),
      outcomeBadge(after),
      gotWithConfidence(after),
    ]),
  });
}

function gotWithConfidence(result: Result): Markup {
  const { confidence } = result.got;
  return html`${gotCell(result)}${confidence > 0 && html` <span class="where">${confidenceText(confidence)}</span>`}`;
}

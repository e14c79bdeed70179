import { count, plural } from '../format.js';
import { crossValidated, evaluated } from '../guesses.js';
import { measure } from '../measures.js';
import type { Evaluation } from '../results-file.js';
import { breakdowns } from './breakdowns.js';
import { headline } from './headline.js';
import { mistakes } from './mistakes.js';
import { page, type Section } from './page.js';
import { pictures } from './pictures.js';
import { runList } from './run-list.js';

/** The report of one evaluation, as a page that stands alone. */
export function evaluationPage({ run, results }: Evaluation): string {
  const measures = measure(results);
  const aimed = measures.filter(({ target }) => target !== undefined);
  const met = aimed.filter((one) => one.met).length;
  const targets = aimed.length > 0 ? ` ${count(met)} of ${plural(aimed.length, 'target')} met.` : '';
  const asked = evaluated(results);
  const heldOut = crossValidated(results);
  const sections: (Section | false)[] = [
    { id: 'figures', title: 'Figures', body: headline(measures) },
    asked.inScope.length + asked.outOfScope.length > 0 && {
      id: 'understanding',
      title: 'Understanding',
      body: pictures(asked),
    },
    heldOut.inScope.length > 0 && { id: 'cross-validation', title: 'Cross-validation', body: pictures(heldOut) },
    { id: 'mistakes', title: 'What went wrong', body: mistakes(results) },
    { id: 'breakdowns', title: 'By topic, kind, style and file', body: breakdowns(results) },
    { id: 'run', title: 'The run', body: runList(run) },
  ];
  return page({
    title: 'Evaluation',
    intro: `${plural(results.length, 'message')}, ${run.date.slice(0, 10)}.${targets}`,
    sections: sections.filter((section) => section !== false),
  });
}

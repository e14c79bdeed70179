import { confusionOf } from '../confusion.js';
import { count, percent } from '../format.js';
import { answers, type Scope, tradeOff } from '../guesses.js';
import { auroc, type Bin, binned, calibrationError, type Guess } from '../statistics.js';
import { confusionMatrix } from './charts/confusion-matrix.js';
import { histogram } from './charts/histogram.js';
import { reliabilityDiagram } from './charts/reliability.js';
import { tradeOffChart } from './charts/trade-off.js';
import { figure, legend } from './figure.js';
import { html, type Markup } from './markup.js';

/** The pictures of what was understood; those without anything to show are left out. */
export function pictures(scope: Scope): Markup {
  const guesses = answers(scope);
  return html`
${scope.inScope.length > 0 && confusionFigure(scope)}
${guesses.length > 0 && html`<div class="pair">${histogramFigure(guesses)}${reliabilityFigure(guesses)}</div>`}
${scope.inScope.length > 0 && tradeOffFigure(scope)}`;
}

function confusionFigure({ inScope }: Scope): Markup {
  const confusion = confusionOf(inScope);
  const cells = confusion.rows.flatMap((row) =>
    confusion.columns
      .map((column) => [row, column, confusion.count(row, column)] as const)
      .filter(([, , hits]) => hits > 0),
  );
  return figure({
    title: 'What was meant, and what was understood',
    caption:
      'Rows: the topic that was meant. Columns: what was understood. The diagonal is right; red is a wrong answer.',
    picture: confusionMatrix(confusion),
    table: {
      caption: 'Confusion matrix, without its empty cells',
      head: ['Meant', 'Understood', 'Lines'],
      rows: cells,
    },
  });
}

function histogramFigure(guesses: readonly Guess[]): Markup {
  const bins = binned(guesses, 20);
  return figure({
    title: 'Confidence of right and wrong answers',
    caption:
      'How sure the answers were. The two halves have scales of their own. Answers to what is out of scope count as wrong.',
    picture: histogram(bins),
    table: binTable('Answers by confidence', bins),
  });
}

function reliabilityFigure(guesses: readonly Guess[]): Markup {
  const bins = binned(guesses, 10);
  return figure({
    title: 'Reliability',
    caption: `On the dashed line, confidence is the share that is right; below it the bot is too sure. Expected calibration error: ${percent(calibrationError(bins))}. Larger dots hold more answers; bars are 95 % intervals.`,
    picture: reliabilityDiagram(bins),
    table: binTable('Answers by confidence', bins),
  });
}

function binTable(caption: string, bins: readonly Bin[]) {
  const filled = bins.filter(({ right, wrong }) => right + wrong > 0);
  return {
    caption,
    head: ['Confidence', 'Mean', 'Right', 'Wrong', 'Share right'],
    rows: filled.map(({ from, to, confidence, right, wrong }) => [
      `${from.toFixed(2)} to ${to.toFixed(2)}`,
      confidence.toFixed(3),
      right,
      wrong,
      percent(right / (right + wrong)),
    ]),
  };
}

function tradeOffFigure(scope: Scope): Markup {
  const points = tradeOff(scope);
  return figure({
    title: 'Answering and erring',
    caption: `What a bare threshold on confidence would do.${isHeldOut(scope) ? separation(scope) : firstOffers}`,
    picture: html`${legend([
      { className: 'good', label: 'answered' },
      { className: 'bad', label: 'wrong answers, of what is in scope' },
      { className: 'false', label: 'false answers, of what is out of scope' },
    ])}${tradeOffChart(points)}`,
    table: {
      caption: 'Shares over thresholds',
      head: ['Threshold', 'Answered', 'Wrong answers', 'False answers'],
      rows: points
        .filter((_, index) => index % 5 === 0 || index > 95)
        .map(({ threshold, answered, wrong, falseAnswers }) => [
          threshold.toFixed(2),
          percent(answered),
          percent(wrong),
          falseAnswers === undefined ? 'none to ask' : percent(falseAnswers),
        ]),
    },
  });
}

const firstOffers =
  ' A question that was asked back counts as an answer with its first offer: a lower threshold would have made it one. A refusal stays a refusal.';

function isHeldOut({ inScope }: Scope): boolean {
  return inScope[0]?.family === 'held-out';
}

/** In a cross-validation every line has a confidence, so the two sides can be compared. */
function separation({ inScope, outOfScope }: Scope): string {
  if (outOfScope.length === 0) return '';
  const confidences = (results: Scope['inScope']) => results.map(({ got }) => got.confidence);
  const area = auroc(confidences(inScope), confidences(outOfScope));
  return ` Separation of ${count(inScope.length)} lines in scope from ${count(outOfScope.length)} out of scope: AUROC ${area.toFixed(3)}.`;
}

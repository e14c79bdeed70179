import type { TradeOffPoint } from '../../guesses.js';
import { html, type Markup } from '../markup.js';
import { type Area, confidenceAxis, type Plot, plot, roundAxis, svg } from './plot.js';

const left = 52;
const width = 560;

/** Above, how much would be answered at each threshold on confidence; below, on a scale of its own, how much of it wrongly. */
export function tradeOffChart(points: readonly TradeOffPoint[]): Markup {
  const upper: Area = { left, width, top: 30, height: 150 };
  const lower: Area = { left, width, top: 240, height: 150 };
  const answered = plot(upper, {
    x: confidenceAxis(''),
    y: { label: 'Answered, of what is in scope', max: 1, ticks: [0, 0.25, 0.5, 0.75, 1], format: wholePercent },
  });
  const worst = Math.max(0.01, ...points.flatMap(({ wrong, falseAnswers = 0 }) => [wrong, falseAnswers]));
  const erring = plot(lower, {
    x: confidenceAxis('threshold on confidence'),
    y: roundAxis(worst, { label: 'Answered wrongly', format: shortPercent }),
  });
  return svg(
    {
      width: left + width + 20,
      height: 440,
      title: 'Shares answered and answered wrongly, over thresholds on confidence',
    },
    answered.axes,
    line(answered, points, ({ answered }) => answered, 'good'),
    erring.axes,
    line(erring, points, ({ wrong }) => wrong, 'bad'),
    line(erring, points, ({ falseAnswers }) => falseAnswers, 'false'),
  );
}

function line(
  on: Plot,
  points: readonly TradeOffPoint[],
  of: (point: TradeOffPoint) => number | undefined,
  tone: string,
): Markup {
  const path = points.flatMap((point) => {
    const value = of(point);
    return value === undefined ? [] : [`${on.x(point.threshold)},${on.y(value)}`];
  });
  return html`${path.length > 0 && html`<polyline class="line ${tone}" points="${path.join(' ')}"/>`}`;
}

function wholePercent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function shortPercent(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`;
}

import { count } from '../../format.js';
import type { Bin } from '../../statistics.js';
import { html, type Markup } from '../markup.js';
import { type Area, confidenceAxis, plot, roundAxis, svg } from './plot.js';

const left = 52;
const width = 560;

/** How confident the right answers were, and below, on a scale of its own, the wrong ones. */
export function histogram(bins: readonly Bin[]): Markup {
  const [right, wrong] = [sum(bins, 'right'), sum(bins, 'wrong')];
  const title = `Confidence of ${count(right)} right and ${count(wrong)} wrong answers, in ${bins.length} steps`;
  return svg(
    { width: left + width + 20, height: 400, title },
    panel(bins, {
      side: 'right',
      label: `Right answers (${count(right)})`,
      area: { left, width, top: 30, height: 150 },
    }),
    panel(bins, {
      side: 'wrong',
      label: `Wrong and false answers (${count(wrong)})`,
      area: { left, width, top: 240, height: 110 },
    }),
  );
}

interface Panel {
  readonly side: 'right' | 'wrong';
  readonly label: string;
  readonly area: Area;
}

function panel(bins: readonly Bin[], { side, label, area }: Panel): Markup {
  const most = Math.max(1, ...bins.map((bin) => bin[side]));
  const { x, y, axes } = plot(area, {
    x: confidenceAxis(side === 'wrong' ? 'confidence' : ''),
    y: roundAxis(most, { label, format: count, whole: true }),
  });
  const bars = bins
    .filter((bin) => bin[side] > 0)
    .map((bin) => {
      const place = html`x="${x(bin.from) + 1}" y="${y(bin[side])}" width="${x(bin.to) - x(bin.from) - 2}" height="${y(0) - y(bin[side])}"`;
      const tip = `${bin.from.toFixed(2)} to ${bin.to.toFixed(2)}: ${count(bin[side])}`;
      return html`<rect class="${side === 'right' ? 'good' : 'bad'}" ${place}><title>${tip}</title></rect>`;
    });
  return html`${axes}${bars}`;
}

function sum(bins: readonly Bin[], side: 'right' | 'wrong'): number {
  return bins.reduce((total, bin) => total + bin[side], 0);
}

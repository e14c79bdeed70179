import { percent, plural, range } from '../../format.js';
import { type Bin, interval } from '../../statistics.js';
import { html, type Markup } from '../markup.js';
import { confidenceAxis, plot, round, svg } from './plot.js';

const size = 340;

/** Share right against confidence: on the dashed line a confidence means what it says. Bars are 95 % intervals. */
export function reliabilityDiagram(bins: readonly Bin[]): Markup {
  const filled = bins.filter((bin) => bin.right + bin.wrong > 0);
  const most = Math.max(...filled.map((bin) => bin.right + bin.wrong));
  const { x, y, axes } = plot(
    { left: 52, top: 30, width: size, height: size },
    {
      x: confidenceAxis('confidence'),
      y: {
        label: 'Share right',
        max: 1,
        ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
        format: (value) => `${Math.round(value * 100)} %`,
      },
    },
  );
  const points = filled.map((bin) => {
    const of = bin.right + bin.wrong;
    const { low, high } = interval(bin.right, of);
    const at = x(bin.confidence);
    const tip = `${plural(of, 'answer')} of confidence ${bin.confidence.toFixed(2)}: ${percent(bin.right / of)} right (${range({ low, high })})`;
    return html`<line class="interval" x1="${at}" x2="${at}" y1="${y(low)}" y2="${y(high)}"/>
<circle class="good dot" cx="${at}" cy="${y(bin.right / of)}" r="${round(4 + 6 * Math.sqrt(of / most))}"><title>${tip}</title></circle>`;
  });
  return svg(
    { width: size + 72, height: size + 80, title: `Share of right answers in ${filled.length} steps of confidence` },
    axes,
    html`<line class="reference" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>`,
    ...points,
  );
}

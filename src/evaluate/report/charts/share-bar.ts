import { html, type Markup } from '../markup.js';
import { round } from './plot.js';

export interface Share {
  readonly tone: string;
  readonly count: number;
}

const width = 140;

/** A bar of shares beside the numbers it repeats, so it is hidden from screen readers. */
export function shareBar(shares: readonly Share[]): Markup {
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  let x = 0;
  const parts = shares
    .filter(({ count }) => count > 0)
    .map(({ tone, count }) => {
      const part = (count / total) * width;
      const rect = html`<rect class="${tone}" x="${round(x)}" width="${round(Math.max(1, part - 1))}" height="12"/>`;
      x += part;
      return rect;
    });
  return html`<svg class="bar" viewBox="0 0 ${width} 12" width="${width}" height="12" aria-hidden="true">${parts}</svg>`;
}

import { html, type Markup } from '../markup.js';

export interface Axis {
  readonly label: string;
  /** The axis runs from 0 to here. */
  readonly max: number;
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
}

/** Where the plotted area lies in the picture. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Plot {
  x(value: number): number;
  y(value: number): number;
  readonly axes: Markup;
}

/** Scales and axes of a plot; the grid lies behind whatever is drawn next. */
export function plot(area: Area, axes: { readonly x: Axis; readonly y: Axis }): Plot {
  const { left, top, width, height } = area;
  const x = (value: number) => round(left + (value / axes.x.max) * width);
  const y = (value: number) => round(top + height - (value / axes.y.max) * height);
  const bottom = top + height;
  return {
    x,
    y,
    axes: html`<g>
${axes.y.ticks.map(
  (tick) => html`<line class="grid" x1="${left}" x2="${left + width}" y1="${y(tick)}" y2="${y(tick)}"/>
<text class="tick" x="${left - 8}" y="${y(tick) + 4}" text-anchor="end">${axes.y.format(tick)}</text>`,
)}
${axes.x.ticks.map((tick) => html`<text class="tick" x="${x(tick)}" y="${bottom + 18}" text-anchor="middle">${axes.x.format(tick)}</text>`)}
<line class="axis" x1="${left}" x2="${left + width}" y1="${bottom}" y2="${bottom}"/>
<text class="label" x="${left}" y="${top - 12}">${axes.y.label}</text>
${axes.x.label !== '' && html`<text class="label" x="${left + width}" y="${bottom + 38}" text-anchor="end">${axes.x.label}</text>`}
</g>`,
  };
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Says what the picture shows to those who cannot see it. */
  readonly title: string;
}

export function svg({ width, height, title }: Picture, ...content: readonly Markup[]): Markup {
  return html`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">${content}</svg>`;
}

/** The axis of confidence, 0 to 1. */
export function confidenceAxis(label: string): Axis {
  return { label, max: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1], format: (value) => value.toFixed(1) };
}

/** An axis that ends at or above `largest`, with two to five round steps; whole steps for counts. */
export function roundAxis(largest: number, rest: Pick<Axis, 'label' | 'format'> & { readonly whole?: boolean }): Axis {
  const rough = Math.max(largest, Number.MIN_VALUE) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough * 0.999)!;
  const used = rest.whole ? Math.max(1, step) : step;
  const steps = Math.max(1, Math.ceil(largest / used - 1e-9));
  const ticks = Array.from({ length: steps + 1 }, (_, index) => index * used);
  return { label: rest.label, format: rest.format, max: used * steps, ticks };
}

/** Tenths of a pixel are enough, and keep the page small. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

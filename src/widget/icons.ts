import { svg, type TemplateResult } from 'lit';

/** Line icons on a 24 unit grid. They only accompany words, so they are hidden from screen readers. */
const icon = (paths: TemplateResult, className = 'icon') => svg`<svg class=${className} viewBox="0 0 24 24" fill="none"
  stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"
  focusable="false">${paths}</svg>`;

/** The mark of Vetted: a speech bubble that has been checked. */
export const mark = icon(
  svg`<path d="M12 3.2c5 0 8.8 3.4 8.8 7.8s-3.8 7.8-8.8 7.8c-1 0-2-.1-2.9-.4L5.2 20.6l.7-3.7C4.2 15.5
    3.2 13.4 3.2 11c0-4.4 3.8-7.8 8.8-7.8z"/><path d="m8.4 11.2 2.5 2.4 4.8-5"/>`,
);
export const close = icon(svg`<path d="M6 6l12 12M18 6 6 18"/>`);
export const send = icon(svg`<path d="M12 19V5.5M5.5 12 12 5.5 18.5 12"/>`);
export const phone = icon(
  svg`<path d="M5 4h3.6l1.7 4.3-2.1 1.5a12 12 0 0 0 6 6l1.5-2.1L20 15.4V19a1.6 1.6 0 0 1-1.7 1.6A15.6 15.6
    0 0 1 3.4 5.7 1.6 1.6 0 0 1 5 4z"/>`,
);
export const message = icon(svg`<path d="M4 5.5h16v11H9.5L5.5 20v-3.5H4z"/>`);
export const page = icon(svg`<path d="M14 4h6v6M20 4l-8.5 8.5M10 5H5v14h14v-5"/>`);
export const warning = icon(svg`<path d="M12 3.8 21.5 20h-19zM12 10v4.6M12 17.3v.1"/>`);
export const heart = icon(
  svg`<path d="M12 20S3.8 15 3.8 9.2A4.4 4.4 0 0 1 12 7a4.4 4.4 0 0 1 8.2 2.2C20.2 15 12 20 12 20z"/>`,
);
export const shield = icon(svg`<path d="M12 3.2 19.5 6v5.5c0 4.5-3 7.7-7.5 9.3-4.5-1.6-7.5-4.8-7.5-9.3V6z"/>
  <path d="m8.7 12 2.4 2.3 4.3-4.6"/>`);
export const retry = icon(svg`<path d="M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.5 4v4.2h-4.2"/>`);
export const offline = icon(svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 8v4.8M12 16v.1"/>`);
export const chevron = icon(svg`<path d="m9.5 6 6 6-6 6"/>`);
export const thumbUp = icon(
  svg`<path d="M7.5 20V10.5l4-7c1.4 0 2.2 1 2 2.4l-.6 3.6h4.9c1.3 0 2.2 1.2 1.9 2.4l-1.5 6.3A2.4 2.4 0 0 1 15.9
    20zM7.5 10.5h-3V20h3"/>`,
);
export const thumbDown = icon(
  svg`<path d="M16.5 4v9.5l-4 7c-1.4 0-2.2-1-2-2.4l.6-3.6H6.2c-1.3 0-2.2-1.2-1.9-2.4l1.5-6.3A2.4 2.4 0 0 1 8.1
    4zM16.5 13.5h3V4h-3"/>`,
);

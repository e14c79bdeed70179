/** Where the panel covers the whole screen. Keep equal to the style sheet. */
export const smallViewport = matchMedia('(max-width: 480px), (max-height: 480px)');

/** Fingers: focusing the input would raise the keyboard over what is to be read. */
export const touchOnly = matchMedia('(hover: none) and (pointer: coarse)');

const calm = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Keeps a full-screen panel within what the on-screen keyboard leaves free. A person who pinches to
 * read larger text keeps the size they chose. Returns how to stop.
 */
export function fitToKeyboard(panel: HTMLElement): () => void {
  const viewport = window.visualViewport;
  if (!viewport) return () => {};
  const resize = () => {
    if (viewport.scale !== 1) return;
    panel.style.setProperty('--visible-height', `${viewport.height}px`);
    panel.style.setProperty('--visible-top', `${viewport.offsetTop}px`);
  };
  viewport.addEventListener('resize', resize);
  viewport.addEventListener('scroll', resize);
  resize();
  return () => {
    viewport.removeEventListener('resize', resize);
    viewport.removeEventListener('scroll', resize);
  };
}

/** Scrolls so that the latest question stands below the header, with what it was answered under it. */
export function showLatest(root: ParentNode): void {
  const latest = root.querySelector('.exchange:last-child');
  const header = root.querySelector('.header');
  if (!latest || !header) return;
  const top = latest.getBoundingClientRect().top - header.getBoundingClientRect().bottom - 16;
  for (const scroller of root.querySelectorAll('.log, .panel')) {
    scroller.scrollBy({ top, behavior: calm.matches ? 'auto' : 'smooth' });
  }
}

/** How long a text stays in the live region. Shorter, and Chrome with TalkBack loses it; longer, and it is read twice. */
const shown = 1_000;

/** Speaks a text once through a visually hidden live region, without moving focus. */
export function announce(region: HTMLElement | null | undefined, text: string, language: string): void {
  if (!region || !text) return;
  const line = document.createElement('p');
  line.lang = language;
  line.textContent = text;
  region.append(line);
  setTimeout(() => line.remove(), shown);
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
  type Route,
} from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A real Chromium; CHROMIUM names another than the system's. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
}

/** A page with the widget, as a person sees and uses it. */
export interface ChatPage {
  readonly page: Page;
  /** Errors that the page reported: nobody expects any. */
  readonly errors: string[];
  readonly launcher: Locator;
  readonly panel: Locator;
  readonly input: Locator;
  /** The last message with everything that came back. */
  readonly latest: Locator;
  open(): Promise<void>;
  /** Writes, presses Enter and waits for what comes back. */
  ask(text: string): Promise<void>;
  button(name: string | RegExp): Locator;
  /** Changes the next reply of the real server, to reach a state that depends on the pack otherwise. */
  changeNextReply(change: Readonly<Record<string, unknown>>): Promise<void>;
  /** Rules of WCAG 2.2 A and AA and of good practice that the page breaks, as axe sees it. */
  violations(): Promise<string[]>;
  close(): Promise<void>;
}

export async function openChatPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<ChatPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  const chat = partsOf(page, errors);
  return { ...chat, close: () => context.close() };
}

/** The widget on a page that is already open, such as a second tab. */
export function partsOf(page: Page, errors: string[] = []): ChatPage {
  const widget = page.locator('vetted-chat');
  const launcher = widget.locator('.launcher');
  const input = widget.getByRole('textbox', { name: 'Your question' });
  const latest = widget.locator('.exchange').last();
  return {
    page,
    errors,
    launcher,
    input,
    latest,
    panel: widget.locator('.panel'),
    button: (name) => widget.getByRole('button', { name }),
    open: async () => {
      await launcher.click();
      await input.waitFor();
    },
    ask: async (text) => {
      const before = await widget.locator('.exchange').count();
      await input.fill(text);
      await input.press('Enter');
      await widget.locator('.exchange').nth(before).locator('.card').first().waitFor();
    },
    changeNextReply: (change) => changeNextReply(page, change),
    violations: () => violationsOn(page),
    close: () => page.close(),
  };
}

async function changeNextReply(page: Page, change: Readonly<Record<string, unknown>>): Promise<void> {
  const changed = async (route: Route) => {
    const response = await route.fetch();
    const body = await response.json();
    await route.fulfill({ response, json: { ...body, reply: { ...body.reply, ...change } } });
  };
  await page.route('**/api/chat', changed, { times: 1 });
}

/** A clarifying question about two topics, as the server asks it. */
export const clarifying = {
  kind: 'clarify',
  text: 'I want to be sure I understand. Did you mean one of these?',
  sources: [],
  suggestions: ['What causes MCAS?', 'What causes mastocytosis?'].map((text) => ({ label: text, text })),
};

/** Colours and places are judged as they are once nothing moves any more. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => {
    const moving = document.querySelector('vetted-chat')?.shadowRoot?.getAnimations() ?? [];
    for (const animation of moving) if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  });
}

async function violationsOn(page: Page): Promise<string[]> {
  await settle(page);
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // With forced colours the browser paints the system's, while axe reads the author's.
    const contrast = { enabled: !matchMedia('(forced-colors: active)').matches };
    const options = { runOnly: { type: 'tag' as const, values: tags }, rules: { 'color-contrast': contrast } };
    const { violations } = await axe.run(options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { type StartedApp, startApp } from '../helpers/start-app.js';
import { type ChatPage, clarifying, launchBrowser, openChatPage, settle } from './chat-page.js';

let app: StartedApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const surroundings: Record<string, BrowserContextOptions> = {
  light: {},
  dark: { colorScheme: 'dark' },
  '320 px': { viewport: { width: 320, height: 568 } },
  'forced colours': { forcedColors: 'active' },
};

/** Every state that a person may meet, and how to get there from the open chat. */
const states: Record<string, (chat: ChatPage) => Promise<void>> = {
  greeting: async () => {},
  answer: (chat) => chat.ask('What causes MCAS?'),
  options: async (chat) => {
    await chat.changeNextReply(clarifying);
    await chat.ask('cause');
  },
  refusal: (chat) => chat.ask('What causes lupus?'),
  emergency: (chat) => chat.ask('my throat is closing and I cannot breathe'),
  crisis: (chat) => chat.ask('I want to kill myself'),
  'asked to forget': async (chat) => {
    await chat.ask('What causes MCAS?');
    await chat.button('Forget me').click();
  },
  'too long': (chat) => chat.input.fill('a'.repeat(2_001)),
  offline: async (chat) => {
    await chat.page.context().setOffline(true);
    await chat.ask('What causes MCAS?');
  },
};

describe.each(Object.entries(surroundings))('axe, %s', (_, options) => {
  it('finds nothing wrong with the page and the launcher', async () => {
    const chat = await openChatPage(browser, app.url, options);
    await chat.launcher.waitFor();
    expect(await chat.violations()).toEqual([]);
    await chat.close();
  });

  it.each(Object.entries(states))('finds nothing wrong with: %s', async (_name, reach) => {
    const chat = await openChatPage(browser, app.url, options);
    await chat.open();
    await reach(chat);
    expect(await chat.violations()).toEqual([]);
    await chat.close();
  });

  it('finds nothing wrong with the full-page view', async () => {
    const chat = await openChatPage(browser, `${app.url}/chat.html`, options);
    await chat.ask('What causes MCAS?');
    expect(await chat.violations()).toEqual([]);
    await chat.close();
  });
});

describe('the screen', () => {
  it.each([
    [320, 568],
    [320, 256],
    [390, 844],
    [1280, 800],
  ])('fits %i by %i pixels without scrolling sideways', async (width, height) => {
    const chat = await openChatPage(browser, app.url, { viewport: { width, height } });
    await chat.open();
    await chat.ask('What causes MCAS?');
    await settle(chat.page);
    const panel = (await chat.panel.boundingBox())!;
    expect(panel.x).toBeGreaterThanOrEqual(0);
    expect(panel.x + panel.width).toBeLessThanOrEqual(width);
    expect(panel.y + panel.height).toBeLessThanOrEqual(height);
    const sideways = await chat.page.evaluate(() => {
      const root = document.querySelector('vetted-chat')!.shadowRoot!;
      const wide = [...root.querySelectorAll('.panel, .log')].filter((box) => box.scrollWidth > box.clientWidth);
      return wide.length + (document.documentElement.scrollWidth > window.innerWidth ? 1 : 0);
    });
    expect(sideways).toBe(0);
    await chat.close();
  });

  it('makes everything to press at least 24 by 24 pixels', async () => {
    const chat = await openChatPage(browser, app.url, { viewport: { width: 320, height: 568 } });
    await chat.open();
    await chat.ask('What causes MCAS?');
    const boxes = await chat.panel.getByRole('button').all();
    for (const button of boxes) {
      const box = (await button.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    }
    await chat.close();
  });

  it('holds still for people who asked for less motion', async () => {
    const chat = await openChatPage(browser, app.url, { reducedMotion: 'reduce' });
    await chat.open();
    await chat.page.route('**/api/chat', () => {});
    await chat.input.fill('What causes MCAS?');
    await chat.input.press('Enter');
    await chat.panel.locator('.typing').waitFor();
    const moving = await chat.page.evaluate(
      () => document.querySelector('vetted-chat')!.shadowRoot!.getAnimations().length,
    );
    expect(moving).toBe(0);
    await chat.close();
  });
});

describe('for screen readers', () => {
  it('says who said what, in which language, and speaks a reply once through a live region', async () => {
    const chat = await openChatPage(browser, app.url);
    await chat.open();
    const spoken = chat.page.evaluate(
      () =>
        new Promise<{ text: string; lang: string }>((done) => {
          const region = document.querySelector('vetted-chat')!.shadowRoot!.querySelector('#live')!;
          new MutationObserver(([record]) => {
            const line = record?.addedNodes[0] as HTMLElement | undefined;
            if (line) done({ text: line.textContent ?? '', lang: line.lang });
          }).observe(region, { childList: true });
        }),
    );
    await chat.ask('What causes MCAS?');
    const { text, lang } = await spoken;
    expect(text).toContain('MCAS is characterized');
    expect(text).not.toContain('**');
    expect(lang).toBe('en');
    expect(await chat.latest.innerText()).toMatch(/You said:\s+What causes MCAS\?\s+Vetted said:\s+The primary cause/);
    expect(await chat.latest.locator('.card').getAttribute('lang')).toBe('en');
    await chat.panel.locator('#live p').waitFor({ state: 'detached' });
    await chat.close();
  });

  it('marks an emergency message in another language as such', async () => {
    const chat = await openChatPage(browser, app.url);
    await chat.open();
    await chat.ask('No puedo respirar, se me cierra la garganta');
    expect(await chat.latest.locator('.emergency').getAttribute('lang')).toBe('es');
    await chat.close();
  });
});

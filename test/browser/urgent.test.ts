import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type StartedApp, startApp } from '../helpers/start-app.js';
import { type ChatPage, launchBrowser, openChatPage } from './chat-page.js';

let app: StartedApp;
let browser: Browser;
let chat: ChatPage;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
});

beforeEach(async () => {
  chat = await openChatPage(browser, app.url);
  await chat.open();
});

afterEach(() => chat.close());

describe('an emergency', () => {
  it('shows who to call, at once and without scrolling', async () => {
    await chat.ask('my throat is closing and I cannot breathe');
    const call = chat.latest.getByRole('link', { name: /^Call / }).first();
    expect(await call.getAttribute('href')).toMatch(/^tel:/);
    const log = (await chat.panel.locator('.log').boundingBox())!;
    const box = (await call.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(log.y);
    expect(box.y + box.height).toBeLessThanOrEqual(log.y + log.height);
    expect(box.height).toBeGreaterThanOrEqual(44);
  });

  it('is announced once, as an alert', async () => {
    const spoken = await recordLiveRegion(chat);
    await chat.ask('my throat is closing and I cannot breathe');
    expect(await chat.latest.getByRole('alert').count()).toBe(1);
    expect(await chat.latest.getByRole('alert').innerText()).toContain('Emergency message');
    await chat.ask('What causes MCAS?');
    expect((await spoken()).filter((text) => text.includes('emergency number'))).toEqual([]);
  });

  it('is not an alert again when the page is reloaded', async () => {
    await chat.ask('my throat is closing and I cannot breathe');
    await chat.page.reload();
    await chat.open();
    await chat.latest.locator('.emergency').waitFor();
    expect(await chat.panel.getByRole('alert').count()).toBe(0);
  });

  it('is not closed by Escape, only by the close button, and then the launcher still says so', async () => {
    await chat.ask('my throat is closing and I cannot breathe');
    await chat.page.keyboard.press('Escape');
    expect(await chat.latest.locator('.emergency').isVisible()).toBe(true);
    await chat.button('Close the chat').click();
    expect(await chat.launcher.innerText()).toContain('Emergency message');
  });

  it('lets the conversation go on', async () => {
    await chat.ask('my throat is closing and I cannot breathe');
    await chat.ask('What causes MCAS?');
    await chat.latest.locator('.source').waitFor();
    await chat.page.keyboard.press('Escape');
    expect(await chat.panel.isVisible()).toBe(false);
  });
});

describe('a crisis', () => {
  it('shows whom to talk to, in a look of its own', async () => {
    await chat.ask('I want to kill myself');
    expect(await chat.latest.getByRole('alert').innerText()).toContain('Support message');
    expect(await chat.latest.locator('.crisis a.action').count()).toBeGreaterThan(0);
    expect(await chat.panel.locator('.emergency').count()).toBe(0);
  });
});

/** Collects what the polite live region says. */
async function recordLiveRegion({ page }: ChatPage): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    const region = document.querySelector('vetted-chat')!.shadowRoot!.querySelector('#live')!;
    const listen = (records: MutationRecord[]) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) spoken.push(node.textContent ?? '');
    };
    new MutationObserver(listen).observe(region, { childList: true });
  });
  return () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
}

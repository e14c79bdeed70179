import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
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
  await chat.launcher.waitFor();
});

afterEach(() => chat.close());

/** Name or text of what has focus, looking into the widget. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const host = document.activeElement;
    const element = host?.shadowRoot?.activeElement ?? host;
    return element?.getAttribute('aria-label') || element?.id || element?.textContent?.trim() || '';
  });

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate((wanted) => {
      const host = document.activeElement;
      const element = host?.shadowRoot?.activeElement ?? host;
      return [element?.getAttribute('aria-label'), element?.textContent?.trim()].includes(wanted);
    }, name);
    if (found) return;
  }
  throw new Error(`"${name}" is not reached with Tab`);
}

describe('with the keyboard alone', () => {
  it('opens, asks, reads, judges and closes, and focus returns to the launcher', async () => {
    const { keyboard } = chat.page;
    await chat.launcher.focus();
    await keyboard.press('Enter');
    await chat.input.waitFor();
    expect(await focused(chat.page)).toBe('question');
    await keyboard.type('What causes MCAS?');
    await keyboard.press('Enter');
    await chat.latest.locator('.source').waitFor();
    await keyboard.press('Shift+Tab');
    await tabBackTo(chat.page, 'Yes, this was helpful');
    await keyboard.press('Space');
    await chat.latest.getByText('Thank you for telling us.').waitFor();
    await keyboard.press('Escape');
    expect(await chat.panel.isVisible()).toBe(false);
    expect(await focused(chat.page)).toBe('Ask a question');
  });

  it('goes through the panel in a sensible order and out of it again', async () => {
    await chat.launcher.press('Enter');
    await chat.input.waitFor();
    await chat.input.fill('x');
    await chat.page.keyboard.press('Tab');
    expect(await focused(chat.page)).toBe('Send');
    await chat.page.keyboard.press('Tab');
    const left = await chat.page.evaluate(() => document.activeElement?.tagName !== 'VETTED-CHAT');
    expect(left).toBe(true);
    expect(await chat.panel.isVisible()).toBe(true);
  });

  it('gives focus back to the button of the page that opened it', async () => {
    const opener = chat.page.getByRole('button', { name: 'What triggers reactions?' });
    await opener.focus();
    await chat.page.keyboard.press('Enter');
    await chat.latest.locator('.source').waitFor();
    await chat.page.keyboard.press('Escape');
    expect(await focused(chat.page)).toBe('What triggers reactions?');
  });

  it('does not move focus when a reply arrives', async () => {
    await chat.open();
    let answer = () => {};
    const held = new Promise<void>((done) => {
      answer = done;
    });
    await chat.page.route('**/api/chat', async (route) => {
      await held;
      await route.continue();
    });
    await chat.input.fill('What causes MCAS?');
    await chat.input.press('Enter');
    await tabTo(chat.page, 'Close the chat');
    answer();
    await chat.latest.locator('.source').waitFor();
    expect(await focused(chat.page)).toBe('Close the chat');
  });

  it('writes a new line with Shift and Enter, and leaves Enter to an input method that is composing', async () => {
    await chat.open();
    await chat.input.pressSequentially('one');
    await chat.input.press('Shift+Enter');
    await chat.input.pressSequentially('two');
    expect(await chat.input.inputValue()).toBe('one\ntwo');
    for (const how of [{ isComposing: true }, { keyCode: 229 }]) {
      await chat.input.dispatchEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...how });
    }
    expect(await chat.panel.locator('.exchange').count()).toBe(0);
    expect(await chat.input.inputValue()).toBe('one\ntwo');
  });

  it('asks before it forgets, and goes back to where it was on Escape', async () => {
    await chat.open();
    await chat.ask('What causes MCAS?');
    await chat.button('Forget me').press('Enter');
    await chat.button('Keep').waitFor();
    expect(await focused(chat.page)).toBe('Keep');
    await chat.page.keyboard.press('Escape');
    expect(await focused(chat.page)).toBe('Forget me');
    expect(await chat.panel.isVisible()).toBe(true);
  });
});

describe('on a small screen', () => {
  it('keeps focus off the page that it covers, and Escape still closes it', async () => {
    await chat.page.setViewportSize({ width: 320, height: 568 });
    await chat.open();
    for (let presses = 0; presses < 20; presses++) {
      await chat.page.keyboard.press('Tab');
      const onPage = await chat.page.evaluate(() => !['VETTED-CHAT', 'BODY'].includes(document.activeElement!.tagName));
      expect(onPage).toBe(false);
    }
    await chat.input.focus();
    await chat.page.keyboard.press('Escape');
    expect(await chat.panel.isVisible()).toBe(false);
    expect(await focused(chat.page)).toBe('Ask a question');
  });

  it('keeps what is being written when the screen turns', async () => {
    await chat.open();
    await chat.input.fill('half a question');
    await chat.page.setViewportSize({ width: 320, height: 568 });
    await chat.page.waitForFunction(() =>
      document.querySelector('vetted-chat')!.shadowRoot!.querySelector('dialog:modal'),
    );
    expect(await chat.input.inputValue()).toBe('half a question');
    expect(await focused(chat.page)).toBe('question');
  });
});

async function tabBackTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40 && (await focused(page)) !== name; presses++)
    await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe(name);
}

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type StartedApp, startApp } from '../helpers/start-app.js';
import { type ChatPage, launchBrowser, openChatPage, partsOf } from './chat-page.js';

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

const token = (page = chat.page) => page.evaluate((url) => sessionStorage.getItem(`vetted:${url}/`), app.url);

describe('the conversation', () => {
  it('is there again after a reload, and goes on', async () => {
    await chat.ask('What causes MCAS?');
    await chat.page.reload();
    await chat.open();
    await chat.latest.locator('.source').waitFor();
    expect(await chat.latest.locator('.bubble').innerText()).toContain('What causes MCAS?');
    await chat.ask('What causes mastocytosis?');
    expect(await chat.panel.locator('.exchange').count()).toBe(2);
  });

  it('is forgotten on the server and on the page, after a question', async () => {
    await chat.ask('What causes MCAS?');
    const before = await token();
    await chat.button('Forget me').click();
    await chat.button('Delete').click();
    await chat.panel.locator('.notice').getByText('This conversation has been deleted.').waitFor();
    expect(await chat.panel.locator('.exchange').count()).toBe(0);
    expect(await token()).toBeNull();
    expect((await fetch(`${app.url}/api/conversations/${before}`)).status).toBe(404);
    await chat.ask('What causes mastocytosis?');
    expect(await token()).not.toBe(before);
  });

  it('is kept when the person thinks better of it', async () => {
    await chat.ask('What causes MCAS?');
    await chat.button('Forget me').click();
    await chat.button('Keep').click();
    expect(await chat.panel.locator('.exchange').count()).toBe(1);
    expect((await fetch(`${app.url}/api/conversations/${await token()}`)).status).toBe(200);
  });

  it('is one of its own in each tab', async () => {
    await chat.ask('What causes MCAS?');
    const page = await chat.page.context().newPage();
    await page.goto(app.url);
    const other = partsOf(page);
    await other.open();
    expect(await other.panel.locator('.exchange').count()).toBe(0);
    await other.ask('What causes mastocytosis?');
    expect(await token(page)).not.toBe(await token());
  });

  it('starts anew when its token is worth nothing any more', async () => {
    await chat.page.evaluate((url) => sessionStorage.setItem(`vetted:${url}/`, 'forged'), app.url);
    await chat.page.reload();
    await chat.open();
    await chat.ask('What causes MCAS?');
    await chat.latest.locator('.source').waitFor();
    expect(await token()).not.toBe('forged');
  });

  it('says so when something was said while the chat was closed', async () => {
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
    await chat.button('Close the chat').click();
    answer();
    await chat.launcher.getByText('New messages').waitFor();
  });
});

describe('a long question', () => {
  it('counts down near the limit, and says when it is too long', async () => {
    await chat.input.fill('a'.repeat(1_700));
    expect(await chat.panel.locator('#length').innerText()).toBe('');
    await chat.input.fill('a'.repeat(1_990));
    expect(await chat.panel.locator('#length').innerText()).toBe('10 characters left');
    await chat.input.fill('a'.repeat(2_001));
    expect(await chat.panel.locator('#length').innerText()).toBe('Your question is too long. Please use fewer words.');
    expect(await chat.input.getAttribute('aria-invalid')).toBe('true');
  });

  it('is still screened for an emergency, and kept to be shortened', async () => {
    const long = 'I went for a walk in the park with my dog. '.repeat(60).trim();
    await chat.ask(long);
    expect(await chat.input.inputValue()).toBe(long);
    await chat.ask(`${long} Now my throat is closing and I cannot breathe.`);
    expect(await chat.latest.locator('.emergency').count()).toBe(1);
    expect(await chat.input.inputValue()).toBe('');
  });

  it('gets advice even when it is too large to be read', async () => {
    await chat.ask('word '.repeat(4_000));
    expect(await chat.latest.locator('.card').innerText()).toMatch(/emergency number/);
    expect(await chat.latest.locator('.card a[href^="tel:"]').count()).toBeGreaterThan(0);
  });
});

describe('when the server cannot be reached', () => {
  it('says so with the emergency advice, keeps the text, and tries again', async () => {
    await chat.page.context().setOffline(true);
    await chat.ask('What causes MCAS?');
    const failed = chat.latest.locator('.failed');
    expect(await failed.innerText()).toContain('I cannot be reached right now. In an emergency, call');
    expect(await failed.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
    expect(await chat.latest.locator('.bubble').innerText()).toContain('What causes MCAS?');
    await chat.page.context().setOffline(false);
    await chat.button('Try again').click();
    await chat.latest.locator('.source').waitFor();
    expect(await chat.panel.locator('.exchange').count()).toBe(1);
  });

  it('does not claim to have forgotten', async () => {
    await chat.ask('What causes MCAS?');
    await chat.page.context().setOffline(true);
    await chat.button('Forget me').click();
    await chat.button('Delete').click();
    await chat.panel.locator('.notice').getByText('could not be deleted').waitFor();
    expect(await chat.panel.locator('.exchange').count()).toBe(1);
  });

  it('survives the death of the server', async () => {
    const dying = await startApp();
    const page = await openChatPage(browser, dying.url);
    await page.open();
    await dying.close();
    await page.ask('What causes MCAS?');
    expect(await page.latest.locator('.failed').innerText()).toContain('In an emergency, call');
    await page.close();
  });

  it('shows the fixed text of a refusal, and tries again', async () => {
    const busy = await startApp({ env: { RATE_LIMIT: '1' } });
    const page = await openChatPage(browser, busy.url);
    await page.open();
    await page.ask('What causes MCAS?');
    await page.ask('What causes mastocytosis?');
    expect(await page.latest.locator('.card').innerText()).toMatch(/emergency number/);
    expect(await page.button('Try again').count()).toBe(1);
    await page.close();
    await busy.close();
  });
});

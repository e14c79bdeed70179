import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type Playground, startPlayground } from '../helpers/playground.js';
import { type StartedApp, startApp } from '../helpers/start-app.js';
import { launchBrowser } from './chat-page.js';

/** The real bot as on a developer's machine, in Microsoft's stand-in for Teams. One conversation, test after test. */
let app: StartedApp;
let playground: Playground;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  app = await startApp({ env: { TEAMS_ANONYMOUS_LOOPBACK: 'true' } });
  playground = await startPlayground(`${app.url}/api/messages`);
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 2100 }, locale: 'en-GB' });
  await page.goto(playground.url);
});
afterAll(async () => {
  await browser?.close();
  await playground?.close();
  await app?.close();
});

const say = async (text: string) => {
  await page.getByRole('textbox').first().click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};
const seen = (text: string | RegExp) => page.getByText(text).last().waitFor();

describe("a conversation in Microsoft's Agents Playground", () => {
  it('begins with a welcome and questions to tap, which are answered with source and review date', async () => {
    await seen('I am an automated assistant');
    await seen('You can ask, for example');
    await page.getByText('What causes mastocytosis?').last().click();
    await seen(/Source: .*Medically reviewed/u);
    await seen('You can also ask');
  });

  it('shows Markdown as such, the citation as a mark, and thumbs under the answer', async () => {
    expect(await page.getByText('**').count()).toBe(0);
    expect(await page.getByText('[1]').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Like', exact: true }).count()).toBe(1);
  });

  it('refuses what no reviewed text answers', async () => {
    await say('what is the capital of France');
    await seen('I have no reviewed answer to this.');
  });

  it('shows an emergency with links that call, in the message and in a card', async () => {
    await say('my throat is closing and I cannot breathe');
    await seen('Emergency message');
    const calls = page.locator('a[href^="tel:"]');
    expect(await calls.count()).toBeGreaterThanOrEqual(2);
    await calls.last().scrollIntoViewIfNeeded();
    await page.screenshot({ path: 'docs/screenshots/teams.png' });
  });
});

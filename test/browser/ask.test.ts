import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type StartedApp, startApp } from '../helpers/start-app.js';
import { type ChatPage, clarifying, launchBrowser, openChatPage } from './chat-page.js';

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
});

afterEach(async () => {
  const { errors } = chat;
  await chat.close();
  expect(errors).toEqual([]);
});

describe('asking', () => {
  it('greets with what it is and what it is not, and offers questions', async () => {
    await chat.open();
    const greeting = await chat.panel.locator('.greeting').innerText();
    expect(greeting).toMatch(/automated assistant, not a person and not a doctor/);
    expect(greeting).toMatch(/emergency/i);
    await chat.button('What causes mastocytosis?').click();
    await chat.latest.locator('.source').waitFor();
    expect(await chat.latest.locator('.bubble').innerText()).toContain('What causes mastocytosis?');
  });

  it('shows the reviewed answer with source, publisher, both dates and the disclaimer', async () => {
    await chat.open();
    await chat.ask('What causes MCAS?');
    const answer = await chat.latest.locator('.prose').innerText();
    expect(answer).toContain('MCAS is characterized not by an overproduction of cells');
    const source = await chat.latest.locator('.source').innerText();
    expect(source).toContain('Medically reviewed 6 April 2026');
    expect(source).toContain('Last updated 6 April 2026');
    expect(source).toContain('Causes of mastocytosis and MCAS, short answer');
    expect(source).toContain('DiseaseMaps');
    expect(await chat.panel.locator('.footer').innerText()).toContain(
      'does not constitute medical advice, diagnosis, or treatment',
    );
  });

  it('keeps the disclaimer in sight however far the conversation is scrolled', async () => {
    await chat.open();
    for (const text of ['What causes MCAS?', 'What causes mastocytosis?', 'What triggers reactions?'])
      await chat.ask(text);
    const disclaimer = await chat.panel.locator('.footer').boundingBox();
    expect(disclaimer!.y + disclaimer!.height).toBeLessThanOrEqual(900);
    expect(disclaimer!.height).toBeGreaterThan(20);
  });

  it('shows what it is doing while the answer is on its way', async () => {
    await chat.page.route('**/api/chat', async (route) => {
      await chat.panel.getByText('Looking for the reviewed answer').waitFor();
      await route.continue();
    });
    await chat.open();
    await chat.ask('What causes MCAS?');
    expect(await chat.panel.getByText('Looking for the reviewed answer').count()).toBe(0);
  });

  it('offers numbered options when it is not sure, and takes a tap', async () => {
    await chat.open();
    await chat.changeNextReply(clarifying);
    await chat.ask('cause');
    const options = chat.latest.locator('.option');
    expect(await options.count()).toBeGreaterThanOrEqual(2);
    expect(await options.first().locator('.number').innerText()).toBe('1');
    const label = await options.first().locator('.option-label').innerText();
    await options.first().click();
    await chat.latest.locator('.source').waitFor();
    expect(await chat.latest.locator('.bubble').innerText()).toContain(label);
  });

  it('records whether an answer helped, and lets the person think again', async () => {
    await chat.open();
    await chat.ask('What causes MCAS?');
    const up = chat.button('Yes, this was helpful');
    const down = chat.button('No, this was not helpful');
    await up.click();
    await chat.latest.getByText('Thank you for telling us.').waitFor();
    expect(await up.getAttribute('aria-pressed')).toBe('true');
    const kept = chat.page.waitForResponse('**/api/feedback');
    await down.click();
    expect((await kept).status()).toBe(204);
    expect(await up.getAttribute('aria-pressed')).toBe('false');
    await chat.page.reload();
    await chat.open();
    await chat.latest.locator('.source').waitFor();
    expect(await down.getAttribute('aria-pressed')).toBe('true');
  });

  it('asks the questions of the page around it', async () => {
    await chat.page.getByRole('button', { name: 'What is the KIT mutation?' }).click();
    await chat.latest.locator('.source').waitFor();
    expect(await chat.latest.locator('.prose').innerText()).toContain('KIT');
  });

  it('shows hostile text as text', async () => {
    const hostile =
      '<img src=x onerror="document.title=\'owned\'"> [tap](javascript:document.title=1) **b** <script>1</script>';
    const title = await chat.page.title();
    await chat.open();
    await chat.ask(hostile);
    expect(await chat.latest.locator('.bubble').innerText()).toContain(hostile);
    expect(await chat.panel.locator('.exchange :is(img, script, a[href^="javascript"])').count()).toBe(0);
    expect(await chat.page.title()).toBe(title);
  });

  it('shows a hostile reply as text, even should the server be taken over', async () => {
    const text = '<img src=x onerror=alert(1)> **bold** [bad](javascript:alert(1)) [good](https://example.org/)';
    await chat.changeNextReply({ text, actions: [{ label: 'Bad', href: 'javascript:alert(1)' }] });
    await chat.open();
    await chat.ask('What causes MCAS?');
    const prose = chat.latest.locator('.prose');
    expect(await prose.innerText()).toBe('<img src=x onerror=alert(1)> bold [bad](javascript:alert(1)) good');
    expect(await prose.locator('img').count()).toBe(0);
    expect(await chat.latest.locator('a').count()).toBe(1);
    expect(await prose.locator('a').getAttribute('href')).toBe('https://example.org/');
  });
});

describe('privacy', () => {
  it('stores nothing but the token, sets no cookie, and asks nobody but its own server', async () => {
    const hosts = new Set<string>();
    chat.page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await chat.open();
    await chat.ask('What causes MCAS?');
    const stored = await chat.page.evaluate(() => ({ session: { ...sessionStorage }, local: { ...localStorage } }));
    expect(Object.keys(stored.session)).toEqual([`vetted:${app.url}/`]);
    expect(JSON.stringify(stored)).not.toContain('MCAS');
    expect(stored.local).toEqual({});
    expect(await chat.page.context().cookies()).toEqual([]);
    expect([...hosts]).toEqual([app.url]);
  });
});

import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type {} from '../../src/widget/script-api.js';
import { type StartedApp, startApp } from '../helpers/start-app.js';
import { type ChatPage, launchBrowser, openChatPage } from './chat-page.js';

/** The page of a hospital on an origin of its own, with a policy as strict as they come. */
let hospital: { url: string; close(): void };
let body = '';
let app: StartedApp;
let browser: Browser;
let chat: ChatPage;

beforeAll(async () => {
  hospital = await listen((_request, response) => {
    const policy = `default-src 'none'; script-src ${app.url}; connect-src ${app.url}; require-trusted-types-for 'script'`;
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader(
      'Content-Security-Policy',
      `${policy}; style-src 'sha256-ZYGIpdm1Cxa0Y6eD21jGGmIUtOdyGtzBOuQxnQSLUYY='`,
    );
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Hospital</title><body>${body}</body></html>`);
  });
  [app, browser] = await Promise.all([startApp({ env: { ALLOWED_ORIGINS: hospital.url } }), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
  hospital?.close();
});

afterEach(() => chat.close());

async function visit(html: string): Promise<ChatPage> {
  body = html;
  chat = await openChatPage(browser, hospital.url);
  return chat;
}

const script = (attributes = '') => `<script src="${app.url}/widget.js" ${attributes} defer></script>`;

describe('on the page of somebody else', () => {
  it('works with one line, under a strict policy, on another origin', async () => {
    await visit(script());
    await chat.open();
    await chat.ask('What causes MCAS?');
    await chat.latest.locator('.source').waitFor();
    const color = await chat.panel.locator('.header').evaluate((header) => getComputedStyle(header).color);
    expect(color).toBe('rgb(255, 255, 255)');
    expect(chat.errors).toEqual([]);
  });

  it('takes position, title and the wish to be open from the line', async () => {
    await visit(script('data-position="left" data-title="Ask the clinic" data-open'));
    await chat.input.waitFor();
    expect(await chat.panel.getByRole('heading').first().innerText()).toBe('Ask the clinic');
    expect((await chat.panel.boundingBox())!.x).toBeLessThan(40);
    expect(await chat.page.evaluate(() => document.activeElement?.tagName)).not.toBe('VETTED-CHAT');
  });

  it('can be told where the server is, and is there only once', async () => {
    await visit(`${script(`data-server="${app.url}/"`)}${script()}`);
    await chat.launcher.waitFor();
    expect(await chat.page.locator('vetted-chat').count()).toBe(1);
  });

  it('fills a place on the page as a view of its own', async () => {
    await visit(`<main><vetted-chat mode="page"></vetted-chat></main>${script()}`);
    await chat.ask('What causes MCAS?');
    await chat.latest.locator('.source').waitFor();
    expect(await chat.launcher.count()).toBe(0);
    expect(await chat.page.locator('vetted-chat').count()).toBe(1);
  });

  it('is opened, closed and asked by script', async () => {
    await visit(script());
    await chat.launcher.waitFor();
    await chat.page.evaluate(() => window.Vetted?.open?.());
    await chat.input.waitFor();
    await chat.page.evaluate(() => window.Vetted?.close?.());
    await chat.launcher.waitFor();
    await chat.page.evaluate(() => window.Vetted?.toggle?.());
    await chat.input.waitFor();
    await chat.page.evaluate(() => window.Vetted?.ask?.('What causes MCAS?'));
    await chat.latest.locator('.source').waitFor();
  });

  it('asks by script even before it is ready', async () => {
    await visit(script());
    await chat.page.evaluate(() => window.Vetted?.ask?.('What causes MCAS?'));
    await chat.latest.locator('.source').waitFor();
  });
});

describe('for a person who is signed in', () => {
  const turns = [
    {
      at: '2026-04-06T08:00:00.000Z',
      text: 'What causes MCAS?',
      reply: { id: '1', kind: 'answer', text: 'Kept.', language: 'en', sources: [], suggestions: [], actions: [] },
    },
  ];

  async function signIn(): Promise<{ requests: string[]; stored: () => Promise<number> }> {
    const requests: string[] = [];
    await visit('');
    await chat.page.route('**/portal/api/**', async (route) => {
      const request = route.request();
      const cors = {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': '*',
        'access-control-allow-methods': '*',
      };
      if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: cors });
      const bearer = request.headers().authorization;
      requests.push(`${request.method()} ${new URL(request.url()).pathname} ${bearer}`);
      const known = bearer === 'Bearer anna';
      return known
        ? route.fulfill({ headers: cors, json: { conversation: 'me', turns } })
        : route.fulfill({ status: 401, headers: cors, json: { status: 401 } });
    });
    body = script('data-api="/portal/api"');
    await chat.page.reload();
    await chat.launcher.waitFor();
    return { requests, stored: () => chat.page.evaluate(() => sessionStorage.length) };
  }

  it('sends their token, shows their conversation from elsewhere, and stores nothing', async () => {
    const { requests, stored } = await signIn();
    await chat.page.evaluate(() => {
      window.Vetted!.tokenProvider = async () => 'anna';
    });
    await chat.open();
    await chat.latest.getByText('Kept.').waitFor();
    expect(requests).toEqual(['GET /portal/api/conversations/me Bearer anna']);
    expect(await stored()).toBe(0);
  });

  it('drops their conversation from the page when they sign out, and says so to whoever asks on', async () => {
    await signIn();
    await chat.page.evaluate(() => {
      window.Vetted!.tokenProvider = async () => 'anna';
    });
    await chat.open();
    await chat.latest.getByText('Kept.').waitFor();
    await chat.page.evaluate(() => {
      window.Vetted!.tokenProvider = async () => 'expired';
    });
    await chat.latest.waitFor({ state: 'detached' });
    await chat.ask('And mastocytosis?');
    expect(await chat.latest.innerText()).toContain('You are not signed in any more');
  });
});

async function listen(handler: RequestListener): Promise<{ url: string; close(): void }> {
  const server = createServer(handler);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

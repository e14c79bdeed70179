import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { audience, type PortalIssuer, smartClientId, startPortalIssuer } from '../helpers/portal-issuer.js';
import { createKeepingDesk, type StartedPortal, startPortal } from '../helpers/start-portal.js';
import { launchBrowser, partsOf } from './chat-page.js';

let browser: Browser;
let issuer: PortalIssuer;
let portal: StartedPortal;
/** Another site than the issuer's, as in life: cookies are judged by names, not by ports. */
let url: string;

const hospital = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html>
    <html lang="en"><title>My portal</title><h1>My portal</h1>
    <script>window.Vetted = { tokenProvider: async () => window.token };</script>
    <script src="${url}/widget.js" data-api="/portal/api" defer></script></html>`);
});

beforeAll(async () => {
  await new Promise<void>((done) => hospital.listen(0, '127.0.0.1', done));
  [browser, issuer] = await Promise.all([launchBrowser(), startPortalIssuer()]);
  const { desk, load } = await createKeepingDesk();
  const config = { issuers: [issuer.fhir, issuer.url], audience, clientId: smartClientId };
  portal = await startPortal(config, desk, { load, allowedOrigins: [hospitalUrl()] });
  url = portal.url.replace('127.0.0.1', 'localhost');
  await issuer.allowRedirect(`${url}/portal/callback`);
});

afterAll(async () => {
  await browser?.close();
  hospital.close();
  await Promise.all([issuer?.close(), portal?.close()]);
});

const hospitalUrl = () => `http://127.0.0.1:${(hospital.address() as AddressInfo).port}`;

/** A device of its own: nothing is shared with another but what the server keeps. */
async function newDevice(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'en-GB', acceptDownloads: true });
  return { context, page: await context.newPage() };
}

async function signIn(page: Page, start: string, name: string) {
  await page.goto(start);
  await page.getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(`${url}/portal/`);
  const chat = partsOf(page);
  await chat.input.waitFor();
  return chat;
}

const ehrLaunch = () => `${url}/portal/launch?${new URLSearchParams({ iss: issuer.fhir, launch: 'from-the-record' })}`;

describe('the full-page view', () => {
  it('of somebody who is not signed in offers to, with the emergency call', async () => {
    const { context, page } = await newDevice();
    await page.goto(`${url}/portal/`);
    await page.getByText('You are not signed in').waitFor();
    expect(await page.getByRole('link', { name: 'Call 112' }).getAttribute('href')).toBe('tel:112');
    expect(await page.locator('vetted-chat').count()).toBe(0);
    expect(await partsOf(page).violations()).toEqual([]);
    await page.getByRole('link', { name: 'Sign in with your patient account' }).click();
    await page.getByLabel('Name').waitFor();
    expect(issuer.authorizations.at(-1)!.get('scope')).toBe('openid fhirUser');
    await context.close();
  });

  it('opens from the EHR, answers, and is the same on a second device', async () => {
    const phone = await newDevice();
    const chat = await signIn(phone.page, ehrLaunch(), 'anna');
    expect(issuer.authorizations.some((request) => request.get('launch') === 'from-the-record')).toBe(true);
    await chat.ask('What causes MCAS?');
    expect(await chat.latest.textContent()).toContain('somatic mutation');
    expect(await chat.violations()).toEqual([]);

    const laptop = await newDevice();
    const again = await signIn(laptop.page, `${url}/portal/standalone`, 'anna');
    await again.latest.getByText('somatic mutation').waitFor();

    const stranger = await newDevice();
    const other = await signIn(stranger.page, `${url}/portal/standalone`, 'berta');
    await other.ask('hello');
    expect(await stranger.page.locator('vetted-chat .exchange').count()).toBe(1);
    await Promise.all([phone, laptop, stranger].map(({ context }) => context.close()));
  });

  it('leaves nothing of the sign-in where scripts or the history could find it', async () => {
    const { context, page } = await newDevice();
    const chat = await signIn(page, ehrLaunch(), 'clara');
    await chat.ask('hello');
    const left = await page.evaluate(() =>
      JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }, location.href]),
    );
    expect(left).not.toMatch(/ey[JI]|code=|clara/u);
    await context.close();
  });

  it('gives the conversation as FHIR', async () => {
    const { context, page } = await newDevice();
    const chat = await signIn(page, ehrLaunch(), 'dora');
    await chat.ask('What causes MCAS?');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download this conversation' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('conversation.fhir.json');
    const bundle = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(bundle).toMatchObject({
      resourceType: 'Bundle',
      entry: [{ resource: { sender: { reference: expect.stringContaining('/Patient/') } } }, {}],
    });
    await context.close();
  });

  it('ends with signing out, on every device', async () => {
    const [phone, laptop] = [await newDevice(), await newDevice()];
    await signIn(phone.page, ehrLaunch(), 'emma');
    const other = await signIn(laptop.page, ehrLaunch(), 'emma');
    await phone.page.getByRole('button', { name: 'Sign out' }).click();
    await phone.page.getByText('You are not signed in').waitFor();
    await other.ask('hello');
    expect(await other.latest.textContent()).toContain('You are not signed in any more');
    expect(await other.latest.getByRole('link', { name: 'Call 112' }).count()).toBe(1);
    await Promise.all([phone, laptop].map(({ context }) => context.close()));
  });

  it('says so when signing in did not work', async () => {
    const { context, page } = await newDevice();
    await page.goto(ehrLaunch());
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Signing in did not work').waitFor();
    await context.close();
  });

  it('in an app takes the token that the app gives', async () => {
    const { context, page } = await newDevice();
    const token = await issuer.accessToken('frida');
    await page.addInitScript((given) => {
      Object.assign(window, { Vetted: { tokenProvider: async () => given } });
    }, token);
    await page.goto(`${url}/portal/`);
    const chat = partsOf(page);
    await chat.ask('hello');
    expect(await chat.latest.textContent()).toContain('Hello.');
    await context.close();
  });
});

describe("the widget on the portal's own page", () => {
  it('asks as the person who is signed in there, and says when they no longer are', async () => {
    const { context, page } = await newDevice();
    await page.goto(hospitalUrl());
    await page.evaluate((token) => Object.assign(window, { token }), await issuer.accessToken('gerda'));
    const chat = partsOf(page);
    await chat.open();
    await chat.ask('What causes MCAS?');
    expect(await chat.latest.textContent()).toContain('somatic mutation');
    await page.evaluate(() => Object.assign(window, { token: 'expired' }));
    await chat.ask('hello');
    expect(await chat.latest.textContent()).toContain('You are not signed in any more');
    await context.close();
  });
});

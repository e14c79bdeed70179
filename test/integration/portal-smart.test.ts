import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createLog } from '../../src/log.js';
import { createFakeDesk } from '../helpers/fake-desk.js';
import { audience, type PortalIssuer, smartClientId, startPortalIssuer } from '../helpers/portal-issuer.js';
import { type StartedPortal, startPortal } from '../helpers/start-portal.js';

const logged: string[] = [];
const log = createLog('debug', { write: (line: string) => logged.push(line) });

let issuer: PortalIssuer;
let portal: StartedPortal;

beforeAll(async () => {
  issuer = await startPortalIssuer();
  portal = await startPortal(
    { issuers: [issuer.fhir, issuer.url], audience, clientId: smartClientId },
    createFakeDesk({ log }),
  );
  await issuer.allowRedirect(`${portal.url}/portal/callback`);
});

afterEach(() => {
  issuer.smart = {};
});

afterAll(() => Promise.all([issuer.close(), portal.close()]));

/** A browser, as far as redirects and cookies go. Ports share cookies, so each server has its own jar. */
function createBrowser() {
  const jars = new Map<string, Map<string, string>>();
  const visit = async (address: string, init: RequestInit = {}) => {
    const { host, pathname } = new URL(address);
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { ...init, redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/u.exec(line)!;
      jar.set(name!, value!);
    }
    const location = response.headers.get('location');
    return { response, next: location ? new URL(location, address).href : `nowhere from ${pathname}` };
  };
  return {
    visit,
    /** Goes as far as the way back to the portal. */
    signIn: async (path: string, login: string) => {
      const begun = await visit(`${portal.url}/portal/${path}`);
      const page = await visit(begun.next);
      const resume = await visit(page.next, { method: 'POST', body: new URLSearchParams({ login }) });
      return (await visit(resume.next)).next;
    },
    session: async () => (await visit(`${portal.url}/portal/session`)).response,
    cookies: () => jars.get(new URL(portal.url).host)!,
  };
}

const failed = () => `${portal.url}/portal/?sign-in=failed`;
const launchPath = (launch = 'encounter-7') => `launch?${new URLSearchParams({ iss: issuer.fhir, launch })}`;

describe('a launch from the EHR', () => {
  it('asks for identity alone, with PKCE, and signs in', async () => {
    const browser = createBrowser();
    const back = await browser.signIn(launchPath(), 'anna');
    const asked = Object.fromEntries(issuer.authorizations.at(-1) ?? []);
    expect(issuer.authorizations.map((request) => Object.fromEntries(request))).toContainEqual(
      expect.objectContaining({
        client_id: smartClientId,
        scope: 'openid fhirUser launch',
        launch: 'encounter-7',
        aud: issuer.fhir,
        code_challenge_method: 'S256',
        response_type: 'code',
        redirect_uri: `${portal.url}/portal/callback`,
        nonce: expect.any(String),
        state: expect.any(String),
      }),
    );
    expect(JSON.stringify(asked)).not.toContain('patient/');
    const done = await browser.visit(back);
    expect(done.next).toBe(`${portal.url}/portal/`);
    const session = (await (await browser.session()).json()) as { token: string; expires_in: number };
    expect(session.expires_in).toBeGreaterThan(3_500);

    const call = (path: string, method: string) =>
      fetch(`${portal.url}/portal/api/${path}`, { method, headers: { authorization: `Bearer ${session.token}` } });
    expect((await call('conversation', 'GET')).status).toBe(200);
    const fhir = await call('conversation/fhir', 'GET');
    expect(fhir.status).toBe(200);
    expect((await call('sign-out', 'POST')).status).toBe(204);
    expect((await call('conversation', 'GET')).status).toBe(401);
    expect((await browser.session()).status).toBe(401);
  });

  it('keeps everything from scripts and other sites', async () => {
    const browser = createBrowser();
    const begun = await browser.visit(`${portal.url}/portal/${launchPath()}`);
    expect(begun.response.headers.get('set-cookie')).toMatch(
      /^vetted-launch=[\w.-]+; Max-Age=600; Path=\/portal\/callback; Expires=[^;]+; HttpOnly; SameSite=Lax$/u,
    );
    const done = await browser.visit(await browser.signIn(launchPath(), 'anna'));
    const cookies = done.response.headers.getSetCookie();
    expect(cookies).toContainEqual(
      expect.stringMatching(
        /^vetted-session=[\w.-]+; Max-Age=3600; Path=\/portal\/session; Expires=[^;]+; HttpOnly; SameSite=Strict$/u,
      ),
    );
    expect(done.next).not.toContain('token');
    expect(cookies.join()).not.toContain('anna');
    expect((await browser.session()).headers.get('access-control-allow-origin')).toBeNull();
    expect((await browser.session()).headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['', 400],
    ['?launch=x', 400],
    ['?iss=https%3A%2F%2Fattacker.example%2Ffhir&launch=x', 400],
    ['?iss=http%3A%2F%2F169.254.169.254%2F&launch=x', 400],
  ])('%j gets %i and no request leaves', async (query, status) => {
    const { response } = await createBrowser().visit(`${portal.url}/portal/launch${query}`);
    expect(response.status).toBe(status);
    expect(response.headers.get('location')).toBeNull();
  });
});

describe('a standalone launch', () => {
  it('goes to the first server when none is named, without a launch scope', async () => {
    const browser = createBrowser();
    const { next } = await browser.visit(`${portal.url}/portal/standalone`);
    const query = new URL(next).searchParams;
    expect(query.get('scope')).toBe('openid fhirUser');
    expect(query.get('aud')).toBe(issuer.fhir);
    expect(query.has('launch')).toBe(false);
  });

  it('finds the same person as a bearer token of the same issuer', async () => {
    const asked: string[] = [];
    const desk = createFakeDesk({ log });
    const own = await startPortal(
      { issuers: [issuer.fhir, issuer.url], audience, clientId: smartClientId },
      {
        ...desk,
        keyOf: desk.keyOf,
        forget: async (key) => asked.push(key) > 0,
      },
    );
    await issuer.allowRedirect(`${own.url}/portal/callback`);
    const before = portal;
    portal = own;
    const browser = createBrowser();
    await browser.visit(await browser.signIn('standalone', 'berta'));
    const { token } = (await (await browser.session()).json()) as { token: string };
    for (const bearer of [token, await issuer.accessToken('berta')]) {
      await fetch(`${own.url}/portal/api/conversation`, {
        method: 'DELETE',
        headers: { authorization: `Bearer ${bearer}` },
      });
    }
    portal = before;
    await own.close();
    expect(asked).toHaveLength(2);
    expect(asked[0]).toBe(asked[1]);
  });
});

describe('a session', () => {
  const config = () => ({ issuers: [issuer.fhir, issuer.url], audience, clientId: smartClientId });
  const history = (url: string, token: string) =>
    fetch(`${url}/portal/api/conversation`, { headers: { authorization: `Bearer ${token}` } });
  const sessionToken = async () => {
    const browser = createBrowser();
    await browser.visit(await browser.signIn('standalone', 'emma'));
    return ((await (await browser.session()).json()) as { token: string }).token;
  };

  it('ends after an hour', async () => {
    const token = await sessionToken();
    const inAnHour = () => new Date(Date.now() + 3_601_000);
    const later = await startPortal(config(), createFakeDesk({ log, now: inAnHour }));
    expect((await history(portal.url, token)).status).toBe(200);
    expect((await history(later.url, token)).status).toBe(401);
    await later.close();
  });

  it('is good at every process with the same secret, and at no other', async () => {
    const token = await sessionToken();
    const same = await startPortal(config(), createFakeDesk({ log }));
    const other = await startPortal(config(), createFakeDesk({ log, keyOf: (...of) => `another secret ${of}` }));
    expect((await history(same.url, token)).status).toBe(200);
    expect((await history(other.url, token)).status).toBe(401);
    await Promise.all([same.close(), other.close()]);
  });

  it('that somebody changed is none', async () => {
    const token = await sessionToken();
    expect((await history(portal.url, `${token.slice(0, -2)}AA`)).status).toBe(401);
  });
});

describe('a way back that is not ours', () => {
  it.each([
    ['with another state', (back: URL) => back.searchParams.set('state', 'forged')],
    ['without a state', (back: URL) => back.searchParams.delete('state')],
    ['with another code', (back: URL) => back.searchParams.set('code', 'forged')],
    ['of another issuer', (back: URL) => back.searchParams.set('iss', 'https://attacker.example')],
    ['with an error', (back: URL) => back.searchParams.set('error', 'server_error')],
  ])('%s signs nobody in', async (_, forge) => {
    const browser = createBrowser();
    const back = new URL(await browser.signIn('standalone', 'clara'));
    forge(back);
    expect((await browser.visit(back.href)).next).toBe(failed());
    expect((await browser.session()).status).toBe(401);
  });

  it('in another browser signs nobody in', async () => {
    const back = await createBrowser().signIn('standalone', 'clara');
    const victim = createBrowser();
    expect((await victim.visit(back)).next).toBe(failed());
    await victim.visit(`${portal.url}/portal/standalone`);
    expect((await victim.visit(back)).next).toBe(failed());
    expect((await victim.session()).status).toBe(401);
  });

  it('works once', async () => {
    const browser = createBrowser();
    const back = await browser.signIn('standalone', 'clara');
    expect((await browser.visit(back)).next).toBe(`${portal.url}/portal/`);
    expect((await browser.visit(back)).next).toBe(failed());
  });

  it('of a person who changed their mind leads to the page', async () => {
    const browser = createBrowser();
    expect((await browser.visit(await browser.signIn('standalone', ''))).next).toBe(failed());
  });
});

describe('a FHIR server', () => {
  it.each([
    ['whose issuer is not trusted', { issuer: 'https://attacker.example' }],
    ['that keeps its tokens in the clear', { token_endpoint: 'http://login.example.org/token' }],
    ['without PKCE', { code_challenge_methods_supported: ['plain'] }],
    ['that does not sign people in', { jwks_uri: undefined }],
  ])('%s is not used', async (_, smart) => {
    const fresh = await startPortal(
      { issuers: [issuer.fhir, issuer.url], audience, clientId: smartClientId },
      createFakeDesk({ log }),
    );
    issuer.smart = smart;
    const response = await fetch(`${fresh.url}/portal/standalone`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/portal/?sign-in=failed');
    await fresh.close();
  });

  it('whose id_token has another signature signs nobody in', async () => {
    const fresh = await startPortal(
      { issuers: [issuer.fhir, issuer.url], audience, clientId: smartClientId },
      createFakeDesk({ log }),
    );
    const stranger = await startPortalIssuer();
    await issuer.allowRedirect(`${fresh.url}/portal/callback`);
    issuer.smart = { jwks_uri: `${stranger.url}/jwks` };
    const before = portal;
    portal = fresh;
    const browser = createBrowser();
    const back = await browser.signIn('standalone', 'dora');
    expect((await browser.visit(back)).next).toBe(failed());
    expect((await browser.session()).status).toBe(401);
    portal = before;
    await Promise.all([fresh.close(), stranger.close()]);
  });
});

it('is off without a client id', async () => {
  const plain = await startPortal({ issuers: [issuer.url], audience }, createFakeDesk({ log }));
  for (const path of ['launch', 'standalone', 'callback', 'session']) {
    expect((await fetch(`${plain.url}/portal/${path}`, { redirect: 'manual' })).status).toBe(404);
  }
  await plain.close();
});

it('nothing of a person, code or token is logged', () => {
  const lines = logged.join('\n');
  expect(lines).toContain('a sign-in by SMART App Launch failed');
  for (const secret of ['anna', 'clara', 'dora', 'Patient/', 'eyJ', 'code=', 'state=', 'encounter-7'])
    expect(lines).not.toContain(secret);
});

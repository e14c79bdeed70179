import { generateKeyPairSync } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  CompactSign,
  exportSPKI,
  generateKeyPair,
  importJWK,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import { problemSchema } from '../../src/channels/web/schemas.js';
import { ConfigError } from '../../src/errors.js';
import { createLog } from '../../src/log.js';
import { createFakeDesk, type FakeDesk } from '../helpers/fake-desk.js';
import { audience, type PortalIssuer, startPortalIssuer } from '../helpers/portal-issuer.js';
import { type StartedPortal, startPortal } from '../helpers/start-portal.js';

const subject = 'patient-4711@example.org';
const logged: string[] = [];
const log = createLog('debug', { write: (line: string) => logged.push(line) });

let issuer: PortalIssuer;
let other: PortalIssuer;
let desk: FakeDesk;
let portal: StartedPortal;

beforeAll(async () => {
  [issuer, other] = await Promise.all([startPortalIssuer(), startPortalIssuer()]);
  desk = createFakeDesk({ log });
  portal = await startPortal({ issuers: [issuer.url, other.url], audience }, desk);
});

afterEach(() => {
  jest.useRealTimers();
});

afterAll(() => Promise.all([issuer.close(), other.close(), portal.close()]));

const ask = (authorization?: string, url = portal.url) =>
  fetch(`${url}/portal/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify({ text: 'What causes MCAS?' }),
  });

const asks = (token: string) => ask(`Bearer ${token}`);
const now = () => Math.floor(Date.now() / 1000);

/** Jumps in time. Only the clock is changed: timers and sockets go on. */
const jump = (milliseconds: number) =>
  jest.useFakeTimers({
    now: Date.now() + milliseconds,
    doNotFake: [
      'nextTick',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
      'queueMicrotask',
      'performance',
      'hrtime',
    ],
  });

describe('a genuine token', () => {
  it('of each issuer is accepted', async () => {
    for (const server of [issuer, other]) {
      const response = await asks(await server.accessToken(subject));
      expect(response.status).toBe(200);
    }
  });

  it('is accepted as JWT of the general type, and from Keycloak', async () => {
    expect((await asks(await issuer.sign({}, { typ: 'JWT' }))).status).toBe(200);
    expect((await asks(await issuer.sign({ typ: 'Bearer', nonce: 'n' }, { typ: 'JWT' }))).status).toBe(200);
  });

  it('is accepted with several audiences when ours is one', async () => {
    expect((await asks(await issuer.sign({ aud: ['https://else.example', audience] }))).status).toBe(200);
  });

  it('may come from a clock that differs by half a minute', async () => {
    expect((await asks(await issuer.sign({ iat: now() + 20, nbf: now() + 20 }))).status).toBe(200);
    expect((await asks(await issuer.sign({ iat: now() - 60, exp: now() - 20 }))).status).toBe(200);
  });
});

describe('without a token', () => {
  it.each([undefined, 'Basic dXNlcjpwYXNz', 'Bearer', 'Bearer ', 'Bearer two words', `Bearer <script>`])(
    '%j gets 401 and is told what to send',
    async (authorization) => {
      const response = await ask(authorization);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toBe('Bearer realm="vetted"');
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(problemSchema.parse(await response.json())).toMatchObject({ status: 401, code: 'unauthorized' });
    },
  );

  it('nothing is read or changed', async () => {
    for (const [method, path] of [
      ['GET', 'conversation'],
      ['GET', 'conversations/me'],
      ['GET', 'conversation/fhir'],
      ['DELETE', 'conversation'],
      ['POST', 'feedback'],
      ['POST', 'sign-out'],
    ]) {
      expect((await fetch(`${portal.url}/portal/api/${path}`, { method: method! })).status).toBe(401);
    }
  });

  it('is not taken from the address', async () => {
    const token = await issuer.accessToken(subject);
    expect((await fetch(`${portal.url}/portal/api/conversation?access_token=${token}`)).status).toBe(401);
  });
});

/** Tokens that prove nothing. */
const forgeries: Record<string, () => Promise<string> | string> = {
  'no JWT': () => 'abc',
  'three parts of nothing': () => 'a.b.c',
  'five parts of nothing': () => 'a.b.c.d.e',
  'an overlong one': () => 'a'.repeat(9_000),
  'without a signature (alg none)': () => new UnsecuredJWT(claims()).encode(),
  'alg none in other capitals': () => withHeader({ alg: 'NONE' }, claims()),
  'alg none with the type of an access token': () => withHeader({ alg: 'none', typ: 'at+jwt' }, claims()),
  'another person written into a genuine one': async () => {
    const [header, , signature] = (await issuer.accessToken(subject)).split('.');
    return `${header}.${encode(claims())}.${signature}`;
  },
  'signed with the public key as a shared secret (PEM)': async () => {
    const key = await importJWK({ ...issuer.publicKey(), alg: 'RS256' }, 'RS256', { extractable: true });
    return new SignJWT(claims())
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
      .sign(new TextEncoder().encode(await exportSPKI(key as never)));
  },
  'signed with the modulus as a shared secret': () =>
    new SignJWT(claims())
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
      .sign(Buffer.from(issuer.publicKey().n!, 'base64url')),
  'signed with a key of its own': async () => {
    const { privateKey } = await generateKeyPair('RS256');
    return new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', typ: 'at+jwt' }).sign(privateKey);
  },
  'bringing its own key along': async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const jwk = publicKey.export({ format: 'jwk' }) as JWTHeaderParameters['jwk'];
    return new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', jwk: jwk! }).sign(privateKey);
  },
  'naming a key address of its own': () => issuer.sign({}, { jku: `${other.url}/jwks`, kid: 'unknown' }),
  'of one issuer in the name of another': () => other.sign({ iss: issuer.url }),
  'of an issuer that nobody named': () => issuer.sign({ iss: 'https://attacker.example' }),
  'of an issuer written a little differently': () => issuer.sign({ iss: `${issuer.url}/` }),
  'without an issuer': () => issuer.sign({ iss: undefined }),
  'for another audience': () => issuer.accessToken(subject, 'https://another.example.org'),
  'without an audience': () => issuer.sign({ aud: undefined }),
  expired: () => issuer.sign({ iat: now() - 600, exp: now() - 60 }),
  'without an end': () => issuer.sign({ exp: undefined }),
  'without a time of issue': () => issuer.sign({ iat: undefined }),
  'issued more than an hour ago, however long it lasts': () => issuer.sign({ iat: now() - 3_700, exp: now() + 86_400 }),
  'not valid yet': () => issuer.sign({ nbf: now() + 120 }),
  'issued in the future': () => issuer.sign({ iat: now() + 120, exp: now() + 600 }),
  'with times that are no numbers': () => issuer.sign({ exp: '9999999999' as never }),
  'without a subject': () => issuer.sign({ sub: undefined }),
  'with a blank subject': () => issuer.sign({ sub: ' ' }),
  'an ID token': () => issuer.sign({ nonce: 'n', at_hash: 'h' }, { typ: 'JWT' }),
  'an ID token of Keycloak': () => issuer.sign({ typ: 'ID' }, { typ: 'JWT' }),
  'a refresh token of Keycloak': () => issuer.sign({ typ: 'Refresh' }, { typ: 'JWT' }),
  'a logout token': () =>
    issuer.sign({ events: { 'http://schemas.openid.net/event/backchannel-logout': {} } }, { typ: 'JWT' }),
  'a logout token by type': () => issuer.sign({}, { typ: 'logout+jwt' }),
  'bound to a key that is not shown (DPoP)': () => issuer.sign({ cnf: { jkt: 'thumbprint' } }),
  'whose content is no object': async () => {
    const { privateKey } = await generateKeyPair('RS256');
    return new CompactSign(new TextEncoder().encode('"text"')).setProtectedHeader({ alg: 'RS256' }).sign(privateKey);
  },
};

const claims = (): JWTPayload => ({ iss: issuer.url, aud: audience, sub: subject, iat: now(), exp: now() + 300 });
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const withHeader = (header: unknown, payload: unknown) => `${encode(header)}.${encode(payload)}.`;

describe('a token that proves nothing is refused:', () => {
  it.each(Object.keys(forgeries))('%s', async (kind) => {
    const asked = desk.asked.length;
    const response = await asks(await forgeries[kind]!());
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(
      /^Bearer realm="vetted", error="invalid_token", error_description="[^"]+"$/u,
    );
    expect(desk.asked).toHaveLength(asked);
  });

  it('the sealed cookie of a sign-in under way', async () => {
    const smart = await startPortal({ issuers: [issuer.url, issuer.fhir], audience, clientId: 'vetted-smart' }, desk);
    const begun = await fetch(`${smart.url}/portal/standalone?iss=${issuer.fhir}`, { redirect: 'manual' });
    const [, sealed] = /^vetted-launch=([^;]+)/u.exec(begun.headers.get('set-cookie')!)!;
    expect((await ask(`Bearer ${sealed}`, smart.url)).status).toBe(401);
    await smart.close();
  });
});

describe('after signing out', () => {
  const signOut = (token: string) =>
    fetch(`${portal.url}/portal/api/sign-out`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });

  it('tokens from before are refused on every device, and new ones are accepted', async () => {
    const [phone, laptop] = [await issuer.accessToken('leaving'), await issuer.accessToken('leaving')];
    const stranger = await issuer.accessToken('staying');
    expect((await signOut(phone)).status).toBe(204);
    for (const stolen of [phone, laptop]) {
      const response = await asks(stolen);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toContain('signed out');
    }
    expect((await signOut(laptop)).status).toBe(401);
    expect((await asks(stranger)).status).toBe(200);
    expect((await asks(await issuer.sign({ sub: 'leaving', iat: now() + 2 }))).status).toBe(200);
  });

  it('a token from an issuer whose clock is ahead is refused as well', async () => {
    const ahead = await issuer.sign({ sub: 'early', iat: now() + 25 });
    expect((await signOut(ahead)).status).toBe(204);
    expect((await asks(ahead)).status).toBe(401);
  });
});

describe('keys', () => {
  it('are fetched once for many tokens', async () => {
    const before = issuer.keyFetches();
    await Promise.all(Array.from({ length: 20 }, async () => asks(await issuer.sign())));
    expect(issuer.keyFetches()).toBe(before);
  });

  it('are fetched again after a rotation, but unknown keys make no flood', async () => {
    const old = await issuer.accessToken(subject);
    expect((await asks(old)).status).toBe(200);
    await issuer.rotateKeys();
    jump(60_000);
    const fetched = issuer.keyFetches();
    expect((await asks(await issuer.sign())).status).toBe(200);
    expect((await asks(old)).status).toBe(401);
    for (let count = 0; count < 10; count += 1) await asks(await issuer.sign({}, { kid: `unknown-${count}` }));
    expect(issuer.keyFetches()).toBe(fetched + 1);
  });

  it('that cannot be had are no reason to send a person away: 503 with the emergency advice', async () => {
    const away = await startPortalIssuer();
    const lonely = await startPortal({ issuers: [away.url], audience }, desk);
    const token = await away.accessToken(subject);
    away.down = true;
    const response = await ask(`Bearer ${token}`, lonely.url);
    expect(response.status).toBe(503);
    expect(problemSchema.parse(await response.json()).reply?.text).toContain('emergency');
    away.down = false;
    expect((await ask(`Bearer ${token}`, lonely.url)).status).toBe(200);
    away.down = true;
    expect((await ask(`Bearer ${token}`, lonely.url)).status).toBe(200);
    await Promise.all([away.close(), lonely.close()]);
  });
});

describe('the configuration', () => {
  it.each([
    [['http://login.example.org'], 'not secure'],
    [['https://user:secret@login.example.org'], 'more than an address'],
    [['https://login.example.org?tenant=1'], 'more than an address'],
    [[], 'names no issuer'],
  ])('%j stops the start', async (issuers, why) => {
    const start = startPortal({ issuers, audience }, desk);
    await expect(start).rejects.toThrow(ConfigError);
    await expect(start).rejects.toThrow(why);
    await expect(start).rejects.not.toThrow('secret');
  });
});

it('nothing of a token or a person is logged', () => {
  const lines = logged.join('\n');
  expect(lines).toContain('a token was refused');
  for (const secret of [subject, 'leaving', 'eyJ', 'MCAS', 'patient-']) expect(lines).not.toContain(secret);
});

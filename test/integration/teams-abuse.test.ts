import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createLog } from '../../src/log.js';
import {
  type BotService,
  clientId,
  type LocalServer,
  listen,
  startBotService,
  type TokenOptions,
  tenantId,
} from '../helpers/bot-service.js';
import { createFakeDesk, type FakeDesk } from '../helpers/fake-desk.js';
import { anActivity, bot, person, post, startTeams } from '../helpers/start-teams.js';

const otherTenant = 'ffffffff-2222-4333-8444-555555555555';

let service: BotService;
let desk: FakeDesk;
let teams: LocalServer;
const logged: string[] = [];
const log = createLog('debug', { write: (line: string) => void logged.push(line) });

beforeAll(async () => {
  service = await startBotService();
});
beforeEach(async () => {
  service.posted.length = 0;
  desk = createFakeDesk({ log });
  teams = await startTeams(service.settings, desk);
});
afterEach(() => teams.close());
afterAll(() => service.close());

const send = async (parts: Record<string, unknown> = {}, claims: Record<string, unknown> = {}) =>
  post(teams.url, anActivity(service, parts), await service.token(claims));

function nothingHappened() {
  expect(desk.asked).toEqual([]);
  expect(service.posted).toEqual([]);
}

describe('a token that is not genuine is refused', () => {
  const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const claims = () => ({
    iss: service.settings.auth!.issuers![0],
    aud: clientId,
    serviceurl: service.url,
    exp: Date.now() / 1000 + 60,
  });

  it.each<[string, Record<string, unknown>, TokenOptions]>([
    ['forged', {}, { forged: true }],
    ['expired', {}, { expires: -600 }],
    ['not valid yet', { nbf: Math.floor(Date.now() / 1000) + 3600 }, {}],
    ['for another audience', { aud: otherTenant }, {}],
    ['for no audience', { aud: undefined }, {}],
    ['of an unknown issuer', { iss: 'https://login.example.org/v2.0' }, {}],
    ['of no issuer', { iss: undefined }, {}],
  ])('%s', async (_, changed, options) => {
    const response = await post(teams.url, anActivity(service), await service.token(changed, options));
    expect(response.status).toBe(401);
    nothingHappened();
  });

  it('with alg none', async () => {
    const token = `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(claims())}.`;
    expect((await post(teams.url, anActivity(service), token)).status).toBe(401);
    nothingHappened();
  });

  it('signed with the public key as a shared secret', async () => {
    const jwks = await (await fetch(`${service.url}/${tenantId}/discovery/v2.0/keys`)).json();
    const [key] = jwks.keys as { kid: string }[];
    const unsigned = `${encoded({ alg: 'HS256', kid: key!.kid })}.${encoded(claims())}`;
    const token = `${unsigned}.${createHmac('sha256', JSON.stringify(key)).update(unsigned).digest('base64url')}`;
    expect((await post(teams.url, anActivity(service), token)).status).toBe(401);
    nothingHappened();
  });

  it.each(['production', 'development', 'test', ''])('missing, with NODE_ENV %p', async (name) => {
    const before = process.env.NODE_ENV;
    process.env.NODE_ENV = name;
    try {
      await teams.close();
      teams = await startTeams(service.settings, desk);
      expect((await post(teams.url, anActivity(service))).status).toBe(401);
    } finally {
      process.env.NODE_ENV = before;
    }
    nothingHappened();
  });

  it.each(['Bearer', 'Basic dTpw', 'Bearer a b', 'Bearer not-a-token'])('malformed: %p', async (authorization) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json', authorization }, body: '{}' };
    expect((await fetch(`${teams.url}/api/messages`, init)).status).toBe(401);
  });

  it('before anything of the body is read', async () => {
    expect((await post(teams.url, '{'.repeat(1_000_000))).status).toBe(401);
  });
});

describe('a tenant that is not on the list is refused', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['of the calling app', {}, { tid: otherTenant }],
    ['of the conversation', { conversation: { conversationType: 'personal', id: 'a', tenantId: otherTenant } }, {}],
    ['of the team', { channelData: { tenant: { id: otherTenant } } }, {}],
    ['of the person', { from: { ...person, tenantId: otherTenant } }, {}],
    ['not named by Teams', { channelData: undefined, conversation: { id: 'a' } }, {}],
  ])('%s', async (_, parts, claims) => {
    expect((await send(parts, claims)).status).toBe(403);
    nothingHappened();
  });

  it('compares ids without regard to case', async () => {
    expect((await send({ channelData: { tenant: { id: tenantId.toUpperCase() } } })).status).toBe(200);
  });
});

describe('replies go only where the token says', () => {
  it('a stolen token does not send them elsewhere', async () => {
    const asked: string[] = [];
    const thief = await listen((incoming, response) => {
      asked.push(String(incoming.url));
      response.end();
    });
    for (const serviceUrl of [
      thief.url,
      `${service.url}/other`,
      `${service.url}.evil.example`,
      'not an address',
      '',
      undefined,
    ]) {
      expect((await send({ serviceUrl })).status).toBe(403);
    }
    await thief.close();
    expect(asked).toEqual([]);
    nothingHappened();
  });

  it('a token that names no service sends none', async () => {
    expect((await send({}, { serviceurl: undefined })).status).toBe(403);
    expect((await send({}, { serviceurl: undefined, tid: tenantId })).status).toBe(403);
    expect((await send({ deliveryMode: 'expectReplies' }, { serviceurl: undefined })).status).toBe(403);
    nothingHappened();
  });

  it('a slash at the end makes no difference', async () => {
    expect((await send({ serviceUrl: `${service.url}/` })).status).toBe(200);
  });
});

describe('what is not a well-formed activity is refused', () => {
  const person29 = { id: '29:a' };
  it.each<[string, unknown]>([
    ['not JSON', '{"type":'],
    ['a list', []],
    ['a string', '"message"'],
    ['empty', {}],
    ['without a sender', { from: undefined }],
    ['without a recipient', { recipient: undefined }],
    ['with an empty conversation', { conversation: { id: '' } }],
    ['with a conversation that is a list', { conversation: [] }],
    ['with text that is a number', { text: 42 }],
    ['with text that is null', { text: null }],
    ['with members that are no list', { type: 'conversationUpdate', membersAdded: person29 }],
    ['with entities without a type', { entities: [{}] }],
    ['with channel data that is a text', { channelData: 'x' }],
    ['of an empty type', { type: '' }],
  ])('%s', async (_, parts) => {
    const whole = typeof parts === 'object' && !Array.isArray(parts) && Object.keys(parts!).length > 0;
    const body = whole ? anActivity(service, parts as Record<string, unknown>) : parts;
    const response = await post(teams.url, body, await service.token());
    expect(response.status).toBe(400);
    nothingHappened();
  });

  it('too large, packed or not', async () => {
    const authorization = `Bearer ${await service.token()}`;
    const large = JSON.stringify(anActivity(service, { text: 'a'.repeat(300_000) }));
    expect((await post(teams.url, large, await service.token())).status).toBe(413);
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip', authorization };
    const response = await fetch(`${teams.url}/api/messages`, { method: 'POST', headers, body: gzipSync(large) });
    expect(response.status).toBe(413);
    nothingHappened();
  });

  it('not declared as JSON', async () => {
    const headers = { 'content-type': 'text/plain', authorization: `Bearer ${await service.token()}` };
    const init = { method: 'POST', headers, body: JSON.stringify(anActivity(service)) };
    expect((await fetch(`${teams.url}/api/messages`, init)).status).toBe(415);
    nothingHappened();
  });

  it('what it brings beside the protocol is dropped', async () => {
    const body = JSON.stringify(anActivity(service)).replace('{', '{"__proto__":{"isAdmin":true},"constructor":1,');
    expect((await post(teams.url, body, await service.token())).status).toBe(200);
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });

  it('as slow patterns of mentions are answered all the same', async () => {
    const text = `${'<at'.repeat(20_000)} what causes MCAS? ${'<at '.repeat(20_000)}`;
    expect((await send({ text })).status).toBe(200);
  });
});

describe('bots never talk to each other', () => {
  it.each([
    ['a bot in Teams', { from: { id: '28:other-bot' } }],
    ['a bot elsewhere', { channelId: 'directline', from: { id: 'other', role: 'bot' } }],
    ['a skill', { from: { id: 'other', role: 'skill' } }],
    ['itself', { from: bot }],
  ])('%s gets no reply', async (_, parts) => {
    expect((await send(parts)).status).toBe(200);
    expect((await send({ ...parts, text: '' })).status).toBe(200);
    nothingHappened();
  });
});

describe('local development without credentials', () => {
  beforeEach(async () => {
    await teams.close();
    teams = await startTeams({ allowedTenants: [] }, desk);
  });

  const status = (headers: Record<string, string>, parts: Record<string, unknown> = {}) =>
    new Promise<number | undefined>((done, failed) => {
      const options = {
        port: teams.port,
        path: '/api/messages',
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
      };
      request({ host: '127.0.0.1', ...options }, (response) => done(response.resume().statusCode))
        .on('error', failed)
        .end(JSON.stringify(anActivity(service, parts)));
    });

  it('answers this machine, whatever NODE_ENV says', async () => {
    expect(await status({ host: `localhost:${teams.port}` })).toBe(200);
    expect(service.messages()).toHaveLength(2);
    expect(service.posted[0]!.authorization).toBeUndefined();
  });

  it.each<[string, Record<string, string>]>([
    ['through a proxy', { 'x-forwarded-for': '203.0.113.7' }],
    ['through a modern proxy', { forwarded: 'for=203.0.113.7' }],
    ['under another name (DNS rebinding)', { host: 'evil.example' }],
  ])('refuses requests %s', async (_, headers) => {
    expect(await status(headers)).toBe(403);
    nothingHappened();
  });

  it('sends replies to this machine only', async () => {
    expect(await status({}, { serviceUrl: 'https://smba.trafficmanager.net/emea/' })).toBe(403);
    expect(await status({}, { serviceUrl: 'http://127.0.0.1.evil.example/' })).toBe(403);
    nothingHappened();
  });

  it('keeps to the list of tenants where there is one', async () => {
    await teams.close();
    teams = await startTeams({ allowedTenants: [otherTenant] }, desk);
    expect(await status({})).toBe(403);
  });
});

describe('the log', () => {
  it('holds nothing that a person wrote or that says who they are', async () => {
    logged.length = 0;
    await send();
    await send({ channelData: { tenant: { id: otherTenant } } });
    service.answerNextWith(201, 403);
    expect((await send()).status).toBe(503);
    const lines = logged.join('');
    expect(lines).toContain('"failure":"HttpError","status":403');
    expect(lines).toContain('the tenant is not on the list');
    for (const secret of ['MCAS', person.id, person.name, 'personal-chat', service.url, otherTenant])
      expect(lines).not.toContain(secret);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Fhir } from 'fhir';
import type { Desk } from '../../src/channels/channel.js';
import type { CommunicationBundle } from '../../src/channels/portal/communications.js';
import { chatResponseSchema, historySchema, interfaceSchema, problemSchema } from '../../src/channels/web/schemas.js';
import { ProblemError } from '../../src/errors.js';
import { audience, type PortalIssuer, startPortalIssuer } from '../helpers/portal-issuer.js';
import { createKeepingDesk, type StartedPortal, startPortal } from '../helpers/start-portal.js';

const origin = 'https://portal.example-hospital.org';

let issuer: PortalIssuer;
let desk: Desk;
let portal: StartedPortal;
let failure: Error | undefined;
const keys = new Set<string>();

beforeAll(async () => {
  issuer = await startPortalIssuer();
  const kept = await createKeepingDesk();
  desk = {
    ...kept.desk,
    answer: async (message) => {
      keys.add(message.conversation);
      if (failure) throw failure;
      return kept.desk.answer(message);
    },
  };
  portal = await startPortal({ issuers: [issuer.url], audience }, desk, {
    load: kept.load,
    allowedOrigins: [origin],
    rateLimit: 30,
  });
});

afterAll(() => Promise.all([issuer.close(), portal.close()]));

/** A device on which somebody is signed in. */
async function device(subject: string, claims?: { fhirUser: string }) {
  const token = claims ? await issuer.sign({ sub: subject, ...claims }) : await issuer.accessToken(subject);
  const call = (method: string, path: string, body?: unknown) =>
    fetch(`${portal.url}/portal/api/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  return {
    token,
    call,
    say: async (text: string) => chatResponseSchema.parse(await (await call('POST', 'chat', { text })).json()),
    history: async () => historySchema.parse(await (await call('GET', 'conversation')).json()),
    bundle: async () => parsed(await (await call('GET', 'conversation/fhir')).text()),
  };
}

/** Parsed here, for the validator knows no arrays but those of its own world. */
const parsed = (text: string) => JSON.parse(text) as CommunicationBundle;

describe('a conversation', () => {
  it('is answered in the shapes of the web', async () => {
    const anna = await device('anna');
    const { conversation, reply } = await anna.say('What causes MCAS?');
    expect(conversation).toBe('me');
    expect(reply).toMatchObject({ kind: 'answer', sources: [{ reviewed: '2026-04-07' }] });
    expect(reply.disclaimer).not.toBe('');
  });

  it('keeps the call links of an emergency', async () => {
    const { reply } = await (await device('anna')).say('I cannot breathe');
    expect(reply).toMatchObject({ kind: 'emergency', actions: [{ href: 'tel:112' }] });
  });

  it('follows a person to another device', async () => {
    const phone = await device('berta');
    await phone.say('hello');
    const laptop = await device('berta');
    await laptop.say('What causes MCAS?');
    const texts = ['hello', 'What causes MCAS?'];
    expect((await phone.history()).turns.map(({ text }) => text)).toEqual(texts);
    expect((await laptop.history()).turns.map(({ text }) => text)).toEqual(texts);
  });

  it('belongs to one person: another sees nothing of it, whatever they ask for', async () => {
    const clara = await device('clara');
    const { reply } = await clara.say('hello');
    const dora = await device('dora');
    expect((await dora.history()).turns).toEqual([]);
    expect((await dora.bundle()).entry).toBeUndefined();
    const theirs = [...keys].at(-1)!;
    for (const path of [`conversations/${theirs}`, `conversation/${theirs}`, 'conversations/clara']) {
      expect((await dora.call('GET', path)).status).toBe(404);
      expect((await dora.call('DELETE', path)).status).toBe(404);
    }
    const feedback = { conversation: theirs, reply: reply.id, helpful: false };
    expect((await dora.call('POST', 'feedback', feedback)).status).toBe(404);
    await dora.call('POST', 'chat', { text: 'hello', conversation: theirs });
    await dora.call('DELETE', 'conversation');
    expect((await clara.history()).turns).toHaveLength(1);
  });

  it('of people with the same name at two issuers stays apart', async () => {
    const second = await startPortalIssuer();
    const both = await startPortal({ issuers: [issuer.url, second.url], audience }, desk);
    const before = keys.size;
    for (const server of [issuer, second]) {
      const authorization = `Bearer ${await server.accessToken('ida')}`;
      const init = {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: '{"text":"hello"}',
      };
      expect((await fetch(`${both.url}/portal/api/chat`, init)).status).toBe(200);
    }
    expect(keys.size).toBe(before + 2);
    await Promise.all([second.close(), both.close()]);
  });

  it('is kept under a hash, never under a name', () => {
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('can be judged and deleted', async () => {
    const emma = await device('emma');
    const { reply } = await emma.say('What causes MCAS?');
    expect((await emma.call('POST', 'feedback', { reply: reply.id, helpful: true, comment: 'clear' })).status).toBe(
      204,
    );
    expect((await emma.history()).turns[0]!.feedback).toEqual({ helpful: true });
    expect((await emma.call('DELETE', 'conversations/me')).status).toBe(204);
    expect((await emma.history()).turns).toEqual([]);
  });

  it('is there again after signing out and in', async () => {
    const fred = await device('fred');
    await fred.say('hello');
    expect((await fred.call('POST', 'sign-out')).status).toBe(204);
    expect((await fred.call('GET', 'conversation')).status).toBe(401);
    const later = await issuer.sign({ sub: 'fred', iat: Math.floor(Date.now() / 1000) + 2 });
    const response = await fetch(`${portal.url}/portal/api/conversation`, {
      headers: { authorization: `Bearer ${later}` },
    });
    expect(historySchema.parse(await response.json()).turns).toHaveLength(1);
  });
});

describe('what is not a message', () => {
  it.each([
    ['{"text":"  "}', 400],
    ['{"text":', 400],
    ['{}', 400],
    ['[]', 400],
    ['{"text":7}', 400],
    [JSON.stringify({ text: 'a'.repeat(20_000) }), 413],
  ])('%j gets %i', async (body, status) => {
    const response = await (await device('gerda')).call('POST', 'chat', body);
    expect(response.status).toBe(status);
    problemSchema.parse(await response.json());
  });

  it('gets 415 when it is no JSON', async () => {
    const { token } = await device('gerda');
    const init = {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'text/plain' },
      body: 'hello',
    };
    expect((await fetch(`${portal.url}/portal/api/chat`, init)).status).toBe(415);
  });
});

describe('when no answer can be given', () => {
  it('says so with the emergency advice', async () => {
    failure = new ProblemError('unavailable', 'The models are still being prepared');
    const response = await (await device('hanna')).call('POST', 'chat', { text: 'hello' });
    failure = undefined;
    expect(response.status).toBe(503);
    expect(problemSchema.parse(await response.json()).reply?.text).toContain('emergency');
  });

  it('limits one person, not their neighbours', async () => {
    const [busy, calm] = [await device('busy'), await device('calm')];
    const statuses: number[] = [];
    for (let count = 0; count < 31; count += 1)
      statuses.push((await busy.call('POST', 'chat', { text: 'hello' })).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    expect((await calm.call('POST', 'chat', { text: 'hello' })).status).toBe(200);
  });
});

describe('pages on other addresses', () => {
  const preflight = (from: string) =>
    fetch(`${portal.url}/portal/api/chat`, {
      method: 'OPTIONS',
      headers: {
        origin: from,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });

  it('may call when the operator named them', async () => {
    const response = await preflight(origin);
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.get('access-control-allow-headers')).toContain('Authorization');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('may not otherwise', async () => {
    expect((await preflight('https://attacker.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('can read why a token was refused', async () => {
    const response = await fetch(`${portal.url}/portal/api/conversation`, { headers: { origin } });
    expect(response.status).toBe(401);
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
  });
});

it('gives the words around the answers to anyone', async () => {
  const response = await fetch(`${portal.url}/portal/api/interface`);
  expect(interfaceSchema.parse(await response.json()).texts).toHaveProperty('portal-signed-out');
});

describe('the export', () => {
  it('is a valid FHIR R4 bundle of Communications', async () => {
    const fhirUser = 'https://fhir.example-hospital.org/r4/Patient/123';
    const maria = await device('maria', { fhirUser });
    for (const text of ['What causes MCAS?', 'I cannot breathe', 'odd \u0000 characters']) await maria.say(text);
    const response = await maria.call('GET', 'conversation/fhir');
    expect(response.headers.get('content-type')).toContain('application/fhir+json');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=conversation.fhir.json');
    const bundle = parsed(await response.text());

    expect(new Fhir().validate(bundle).messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(bundle.entry).toHaveLength(6);
    const [question, answer] = bundle.entry!;
    expect(question!.resource).toMatchObject({
      status: 'completed',
      sender: { reference: fhirUser },
      payload: [{ contentString: 'What causes MCAS?' }],
    });
    expect(answer!.resource).toMatchObject({
      status: 'completed',
      recipient: [{ reference: fhirUser }],
      inResponseTo: [{ reference: question!.fullUrl }],
      note: [{ text: expect.stringContaining('Educational') }, { text: desk.disclaimer() }],
    });
    const words = answer!.resource.payload.map(({ contentString }) => contentString).join('\n');
    for (const part of ['somatic mutation', 'DiseaseMaps', 'Medically reviewed 2026-04-07', desk.disclaimer()])
      expect(words).toContain(part);
    expect(bundle.entry![3]!.resource.payload.at(-1)).toEqual({ contentString: 'Call 112 (tel:112)' });
  });

  it('names nobody when the portal does not say which resource the person is', async () => {
    const jana = await device('jana');
    await jana.say('hello');
    const text = JSON.stringify(await jana.bundle());
    expect(text).not.toContain('jana');
    expect(text).not.toContain('"reference":"http');
  });

  it.each(['https://fhir.example/Person/9', 'javascript:alert(1)', 'Patient/', 'Patient/../Practitioner'])(
    'does not write %s as a sender',
    async (fhirUser) => {
      const kim = await device('kim', { fhirUser });
      await kim.say('hello');
      const bundle = await kim.bundle();
      expect(bundle.entry![0]!.resource.sender).not.toHaveProperty('reference');
    },
  );

  it('of nothing is a valid empty bundle', async () => {
    const bundle = await (await device('lena')).bundle();
    expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
    expect(new Fhir().validate(bundle).valid).toBe(true);
  });
});

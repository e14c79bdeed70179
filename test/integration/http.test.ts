import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { chatResponseSchema, historySchema, interfaceSchema, problemSchema } from '../../src/channels/web/schemas.js';
import { sentencesNotInSource } from '../../src/pack/stands-in-source.js';
import { type StartedApp, startApp } from '../helpers/start-app.js';

let server: StartedApp;

beforeAll(async () => {
  server = await startApp();
});

afterAll(() => server.close());

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const chat = async (text: string, conversation?: string) =>
  chatResponseSchema.parse(await (await post('/api/chat', { text, ...(conversation && { conversation }) })).json());

describe('POST /api/chat', () => {
  it('answers a question word for word, with source, review date and disclaimer', async () => {
    const { reply } = await chat('What causes MCAS?');
    expect(reply.kind).toBe('answer');
    expect(reply.intents).toEqual(['cause-mcas']);
    expect(reply.text).toContain('remains largely idiopathic and is still being actively investigated');
    expect(reply.sources).toEqual([
      expect.objectContaining({ publisher: 'DiseaseMaps', updated: '2026-04-06', reviewed: '2026-04-06' }),
    ]);
    expect(reply.disclaimer).toMatch(/^Medical Disclaimer: This information is for educational purposes only/);
    expect(reply.confidence).toBeGreaterThan(0.5);
  });

  it('gives an emergency its fixed message with call links, in any context', async () => {
    const { reply } = await chat('What causes MCAS? Also my throat is closing and I cannot breathe');
    expect(reply.kind).toBe('emergency');
    expect(reply.actions).toContainEqual({ label: 'Call 112', href: 'tel:112' });
    expect(reply.disclaimer).toBe('');
  });

  it('names a topic that has no reviewed answer', async () => {
    const { reply } = await chat('How is mastocytosis treated?');
    expect(reply).toMatchObject({ kind: 'out_of_scope', sources: [] });
    expect(reply.text).toContain('I have no reviewed answer about');
    expect(reply.suggestions.length).toBeGreaterThan(0);
  });

  it('keeps the conversation by its token and remembers the context', async () => {
    const first = await chat('Why do people get mast cell activation syndrome?');
    const second = await chat('is it genetic?', first.conversation);
    expect(second.conversation).toBe(first.conversation);
    expect(second.reply.intents).toEqual(['genetics-mcas']);
  });

  it('answers all the same when the token is forged, in a new conversation', async () => {
    const forged = Buffer.alloc(38, 7).toString('base64url');
    const { conversation, reply } = await chat('What causes MCAS?', forged);
    expect(reply.kind).toBe('answer');
    expect(conversation).not.toBe(forged);
  });

  it.each([
    ['blank text', { text: '  \n ' }],
    ['no text', {}],
    ['text that is no text', { text: 7 }],
    ['malformed JSON', '{"text":'],
    ['a list', []],
  ])('refuses %s with 400', async (_, body) => {
    const response = await post('/api/chat', body);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(problemSchema.parse(await response.json())).toMatchObject({ code: 'invalid-request', status: 400 });
  });

  it('refuses another media type with 415', async () => {
    const response = await post('/api/chat', 'text=hello', { 'Content-Type': 'application/x-www-form-urlencoded' });
    expect(response.status).toBe(415);
  });

  it('asks for a shorter question above 2,000 characters', async () => {
    const { reply } = await chat(`What causes MCAS? ${'I went for a walk with the dog today. '.repeat(60)}`);
    expect(reply.kind).toBe('out_of_scope');
    expect(reply.text).toContain('too long');
  });

  it('finds an emergency at the end of a text too long to understand', async () => {
    const { reply } = await chat(
      `${'I went for a walk with the dog today. '.repeat(100)} And now I cannot breathe and my lips are blue.`,
    );
    expect(reply.kind).toBe('emergency');
  });

  it('refuses a body above 16 kB with 413 and the emergency advice', async () => {
    const response = await post('/api/chat', { text: 'a'.repeat(17_000) });
    expect(response.status).toBe(413);
    const problem = problemSchema.parse(await response.json());
    expect(problem).toMatchObject({ code: 'too-large' });
    expect(problem.reply?.text).toMatch(/emergency number/);
    expect(problem.reply?.actions).not.toHaveLength(0);
  });
});

describe('the twelve topics', () => {
  /** A plain question for each, in words of its own. */
  it.each([
    ['cause-overview', 'Why do mastocytosis and MCAS happen at all?'],
    ['cause-mastocytosis', 'How does systemic mastocytosis arise?'],
    ['cause-mcas', 'Where does mast cell activation syndrome come from?'],
    ['kit-mutation', 'Explain the KIT D816V mutation to me please'],
    ['mastocytosis-vs-mcas', 'In what way do MCAS and mastocytosis differ?'],
    ['triggers', 'Which things set off a mast cell reaction?'],
    ['cause-vs-trigger', 'How is a trigger not the same as a cause?'],
    ['genetics-mcas', 'Are there genes behind MCAS?'],
    ['current-research', 'What are researchers studying about mast cell disease?'],
    ['personalized-medicine', 'What does personalised medicine mean for mast cell patients?'],
    ['patient-experiences', 'Where do I find stories of other patients?'],
    ['about-sources', 'Which source is this taken from and who reviewed it?'],
  ])('%s is answered with its snippet, made of the source word for word', async (intent, question) => {
    const { reply } = await chat(question);
    expect(reply).toMatchObject({ kind: 'answer', intents: [intent] });
    const source = await readFile('content/sources/mastocytosis-mcas-causes.txt', 'utf8');
    expect(sentencesNotInSource({ text: reply.text, sourceTexts: [source] })).toEqual([]);
    const file = await readFile(`content/en/answers/${intent}.md`, 'utf8');
    expect(file).toContain(`\n${reply.text}\n`);
  });
});

describe('conversations', () => {
  it('shows what is kept, takes feedback, and forgets', async () => {
    const { conversation, reply } = await chat('What triggers reactions?');
    expect((await post('/api/feedback', { conversation, reply: reply.id, helpful: true })).status).toBe(204);
    const kept = historySchema.parse(await (await fetch(`${server.url}/api/conversations/${conversation}`)).json());
    expect(kept.turns).toHaveLength(1);
    expect(kept.turns[0]).toMatchObject({
      text: 'What triggers reactions?',
      reply: { id: reply.id },
      feedback: { helpful: true },
    });
    expect((await fetch(`${server.url}/api/conversations/${conversation}`, { method: 'DELETE' })).status).toBe(204);
    expect((await fetch(`${server.url}/api/conversations/${conversation}`)).status).toBe(404);
  });

  it('knows no feedback for a reply of another conversation', async () => {
    const { reply } = await chat('What triggers reactions?');
    const other = await chat('hello');
    expect(
      (await post('/api/feedback', { conversation: other.conversation, reply: reply.id, helpful: true })).status,
    ).toBe(404);
  });

  it.each(['x', '..%2f..%2fsecret', '%00', 'A'.repeat(52)])('knows nothing under the token %s', async (token) => {
    expect((await fetch(`${server.url}/api/conversations/${token}`)).status).toBe(404);
  });
});

describe('around the conversation', () => {
  it('is alive, ready, and says what must be signed before going live', async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${server.url}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({
      ready: true,
      notices: [expect.stringContaining('a clinical lead must sign')],
    });
  });

  it('counts replies without a word of the messages', async () => {
    await chat('What causes mastocytosis in my neighbour Ottokar?');
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toMatch(/vetted_replies_total\{channel="web",kind="answer"\} \d+/);
    expect(text).not.toContain('Ottokar');
  });

  it('serves the texts of the widget', async () => {
    const texts = interfaceSchema.parse(await (await fetch(`${server.url}/api/interface`)).json());
    expect(texts.starters.length).toBeGreaterThan(1);
    expect(texts.emergency.actions).toContainEqual({ label: 'Call 112', href: 'tel:112' });
  });

  it('describes itself, and shows the description', async () => {
    const document = z
      .object({
        openapi: z.string(),
        paths: z.record(z.string(), z.unknown()),
        components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
      })
      .parse(await (await fetch(`${server.url}/openapi.json`)).json());
    expect(Object.keys(document.paths)).toContain('/api/chat');
    expect(Object.keys(document.components.schemas)).toContain('Reply');
    expect(JSON.stringify(document)).not.toContain('$defs');
    expect(await (await fetch(`${server.url}/docs/`)).text()).toContain('swagger-ui');
  });

  it('sends security headers, and lets other sites load the widget', async () => {
    const { headers } = await fetch(`${server.url}/healthz`);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect((await fetch(`${server.url}/widget.js`)).headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  it('answers an unknown address with a problem', async () => {
    const response = await fetch(`${server.url}/nowhere`);
    expect(response.status).toBe(404);
    expect(problemSchema.parse(await response.json()).code).toBe('not-found');
  });
});

describe('limits that the environment sets', () => {
  it('lets only the allowed websites read replies', async () => {
    const limited = await startApp({ env: { ALLOWED_ORIGINS: 'https://hospital.example' } });
    try {
      const allowed = (origin: string) =>
        fetch(`${limited.url}/api/interface`, { headers: { Origin: origin } }).then(({ headers }) =>
          headers.get('access-control-allow-origin'),
        );
      expect(await allowed('https://hospital.example')).toBe('https://hospital.example');
      expect(await allowed('https://evil.example')).toBeNull();
    } finally {
      await limited.close();
    }
  });

  it('refuses too many messages with 429 and the emergency advice', async () => {
    const limited = await startApp({ env: { RATE_LIMIT: '2' } });
    try {
      const ask = () =>
        fetch(`${limited.url}/api/chat`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: '{"text":"hello"}',
        });
      expect([(await ask()).status, (await ask()).status]).toEqual([200, 200]);
      const refused = await ask();
      expect(refused.status).toBe(429);
      expect(problemSchema.parse(await refused.json()).reply?.text).toMatch(/emergency number/);
    } finally {
      await limited.close();
    }
  });
});

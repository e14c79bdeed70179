import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Desk } from '../../src/channels/channel.js';
import { chatResponseSchema } from '../../src/channels/web/schemas.js';
import { createTokens, type OpenedToken } from '../../src/channels/web/token.js';
import type { Reply } from '../../src/domain/reply.js';
import { type StartedApp, startApp } from '../helpers/start-app.js';
import { conversations } from './channels/conversations.js';
import type { ChannelHarness, Shown } from './channels/harness.js';
import { createPortalHarness } from './channels/portal-harness.js';
import { createSlackHarness } from './channels/slack-harness.js';
import { teamsHarness } from './channels/teams-harness.js';
import { terminalHarness } from './channels/terminal-harness.js';
import { webHarness } from './channels/web-harness.js';

const channels = [terminalHarness(), webHarness(), teamsHarness(), createSlackHarness(), createPortalHarness()];
const authenticating = channels.flatMap(({ name, forged }) => (forged ? [{ name, forged }] : []));
const replies = new Map<ChannelHarness, Reply>();
const secret = 'a secret for tests that is long enough';

let bot: StartedApp;
beforeAll(async () => {
  bot = await startApp({ env: { EMERGENCY_REGION: 'ie', SECRET: secret } });
  for (const channel of channels) {
    const { desk } = bot.app;
    const answer: Desk['answer'] = async (message) => {
      const reply = await desk.answer(message);
      replies.set(channel, reply);
      return reply;
    };
    await channel.start({ ...desk, answer });
  }
});
afterAll(async () => {
  await Promise.all(channels.map((channel) => channel.stop()));
  await bot.close();
});

describe.each(channels)('on $name', (channel) => {
  it.each(conversations)('$name', async ({ name, turns }) => {
    const key = bot.app.desk.keyOf(`reference for ${channel.name}`, name);
    for (const { say, kind, reads } of turns) {
      const shown = together(await channel.say(name, say));
      const reply = replies.get(channel)!;
      const elsewhere = await bot.app.desk.answer({ text: say, conversation: key, channel: 'reference' });
      expect({ say, kind: reply.kind }).toEqual({ say, kind });
      expect(reply).toEqual({ ...elsewhere, id: reply.id });
      expectInOrder(plain(shown.text), reads.flatMap(linesOf));
      expectSurroundings(shown, reply);
    }
  });
});

describe.each(authenticating)('$name refuses', ({ forged }) => {
  it.each(['signature', 'replay', 'expired'] as const)('what is not genuine: %s', async (kind) => {
    expect([401, 403]).toContain(await forged(kind));
  });
});

describe('web, where anyone may ask, gives', () => {
  const days = 30;
  const chat = async (text: string, conversation?: string) => {
    const response = await fetch(`${bot.url}/api/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, ...(conversation && { conversation }) }),
    });
    expect(response.status).toBe(200);
    return chatResponseSchema.parse(await response.json());
  };
  const history = (token: string, method = 'GET') => fetch(`${bot.url}/api/conversations/${token}`, { method });
  const issuedAt = (time: number, sealedWith: string, { id }: OpenedToken) =>
    createTokens(sealedWith, days, () => new Date(time)).issue(id);

  it.each([
    ['signed by another', Date.now(), 'another secret that is long enough'],
    ['expired', Date.now() - (days + 1) * 86_400_000, secret],
  ])('a new conversation for a token that is %s, and nothing of the old one', async (_, time, sealedWith) => {
    const { conversation } = await chat('What causes MCAS?');
    const opened = createTokens(secret, days, () => new Date()).open(conversation)!;
    const token = issuedAt(time, sealedWith, opened);
    expect((await history(token)).status).toBe(404);
    const begun = await chat('Tell me more', token);
    expect(begun.conversation).not.toBe(conversation);
    expect(begun.conversation).not.toBe(token);
    expect(begun.reply.kind).not.toBe('answer');
    expect((await (await history(conversation)).json()).turns).toHaveLength(1);
  });

  it('nothing for the token of a conversation that was forgotten', async () => {
    const { conversation } = await chat('What causes MCAS?');
    expect((await history(conversation, 'DELETE')).status).toBe(204);
    expect((await history(conversation)).status).toBe(404);
    expect((await chat('Tell me more', conversation)).reply.kind).not.toBe('answer');
  });
});

/** Source, dates and disclaimer of a reply are read, and its calls and questions can be tapped. */
function expectSurroundings(shown: Shown, { kind, sources, disclaimer, actions, suggestions }: Reply): void {
  if (kind === 'answer') {
    expect(sources.length).toBeGreaterThan(0);
    expect(disclaimer).not.toBe('');
  }
  const { text, links } = shown;
  const read = sources.flatMap(({ title, publisher, reviewed, updated }) => [title, publisher, reviewed, updated]);
  for (const words of [...read, disclaimer]) expect(plain(text)).toContain(plain(words));

  const isUrgent = kind === 'emergency' || kind === 'crisis';
  if (isUrgent) expect(links).toContain('tel:112');
  expect(links).toEqual(expect.arrayContaining(actions.map(({ href }) => href)));
  const tappable = suggestions.map(({ label }) => label).slice(0, shown.suggestions.length);
  expect(shown.suggestions).toEqual(tappable);
  const fewest = kind === 'clarify' ? suggestions.length : Math.min(suggestions.length, 1);
  expect(tappable.length).toBeGreaterThanOrEqual(fewest);
}

const together = (messages: readonly Shown[]): Shown => ({
  text: messages.map(({ text }) => text).join('\n\n'),
  links: messages.flatMap(({ links }) => links),
  suggestions: messages.flatMap(({ suggestions }) => suggestions),
});

function expectInOrder(text: string, lines: readonly string[]): void {
  let at = 0;
  for (const line of lines) {
    expect(text.slice(at)).toContain(line);
    at = text.indexOf(line, at) + line.length;
  }
}

/** The lines of a reviewed or fixed text; those with a blank that the program fills in are left out. */
function linesOf(file: string): string[] {
  const [, , ...text] = readFileSync(`content/en/${file}.md`, 'utf8').split(/^---$/mu);
  const lines = text
    .join('---')
    .split('\n')
    .filter((line) => !line.includes('{'));
  return lines.map(plain).filter(Boolean);
}

/** Words and punctuation, without the marks of Markdown and of what channels make of it. */
function plain(text: string): string {
  return text
    .replaceAll(/^\s*(?:[-*+•]|\d+[.)]|#{1,6})\s+/gmu, '')
    .replaceAll('**', '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

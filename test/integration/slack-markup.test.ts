import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { isPersonal } from '../../src/channels/slack/is-personal.js';
import { split, toMrkdwn } from '../../src/channels/slack/mrkdwn.js';
import { plainText } from '../../src/channels/slack/plain-text.js';
import { render } from '../../src/channels/slack/render.js';
import type { Reply } from '../../src/domain/reply.js';
import { createFakeDesk, fakeReply } from '../helpers/fake-desk.js';
import { type Block, markupObjections, objections } from '../helpers/slack-limits.js';

const texts = createFakeDesk().texts();
const answer = fakeReply('What causes MCAS?', 1);
const rendered = (parts: Partial<Reply>) => render({ ...answer, ...parts }, texts);
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.join(' ');

describe('reviewed text in Slack', () => {
  it.each([
    ['**bold** and *italic*', '*bold* and _italic_'],
    ['- one\n- **two**\n  * three', '• one\n• *two*\n  • three'],
    ['1. first', '1. first'],
    ['## Heading', '*Heading*'],
    ['[a & b](https://x.org/?a=1&b=2)', '<https://x.org/?a=1&amp;b=2|a &amp; b>'],
    ['[call](tel:112)', '<tel:112|call>'],
    ['[bad](javascript:alert(1))', '[bad](javascript:alert(1))'],
    [
      '<@U1> <!channel> <https://x.org|y> a & b > c',
      '&lt;@U1&gt; &lt;!channel&gt; &lt;https://x.org|y&gt; a &amp; b &gt; c',
    ],
    ['**<!here>** [<@U1>](https://x.org/<b>)', '*&lt;!here&gt;* <https://x.org/&lt;b&gt;|&lt;@U1&gt;>'],
    ['2 * 3 * 4', '2 * 3 * 4'],
  ])('%s', (markdown, mrkdwn) => {
    expect(toMrkdwn(markdown)).toBe(mrkdwn);
  });

  it('never becomes a mention or a link that it was not', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '&',
      '|',
      '*',
      '**',
      '[',
      '](',
      ')',
      '@U1',
      '!here',
      'https://x.org',
      '\n',
      ' ',
      'a',
      '&lt;',
      '# ',
      '- ',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        (pieces) => markupObjections(toMrkdwn(pieces.join(''))).length === 0,
      ),
    );
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => markupObjections(toMrkdwn(text)).length === 0));
  });

  it('is split and never cut: not within a link, an entity or a letter', () => {
    const piece = fc.constantFrom(
      'word ',
      'x'.repeat(30),
      '\n',
      '\n\n',
      '. ',
      '<https://x.org/a|a label>',
      '&amp;',
      '😀',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 40, max: 120 }), (pieces, limit) => {
        const text = pieces.join('');
        const parts = split(text, limit);
        expect(parts.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(limit);
          expect(part).not.toMatch(/^(?:amp|mp|p)?;|&(?:a|am|amp)?$|^[\uDC00-\uDFFF]/u);
          expect(markupObjections(part)).toEqual([]);
        }
      }),
    );
  });

  it('of the pack keeps every word and stays within the limits', () => {
    for (const folder of readdirSync('content/en', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    )) {
      const text = readFileSync(`content/en/${folder}`, 'utf8')
        .replace(/^---[\s\S]*?---\n/u, '')
        .trim();
      const messages = rendered({ text, suggestions: [], sources: [], disclaimer: '', kind: 'small_talk' });
      expect(messages.flatMap(({ blocks }) => objections(blocks as Block[]))).toEqual([]);
      expect(words(messages.map((message) => message.text).join('\n'))).toBe(words(text));
    }
  });
});

describe('limits', () => {
  const long = (length: number) => 'A sentence of some length. '.repeat(length / 27);
  it.each<[string, Partial<Reply>]>([
    ['a text of 60,000 characters', { text: long(60_000) }],
    ['a text without white space', { text: 'x'.repeat(20_000) }],
    ['ninety paragraphs', { text: 'A paragraph.\n\n'.repeat(90) }],
    [
      'forty sources',
      {
        sources: Array.from({ length: 40 }, () => ({
          ...answer.sources[0]!,
          title: long(500),
          url: `https://x.org/${'a'.repeat(300)}`,
        })),
      },
    ],
    [
      'thirty suggestions',
      { suggestions: Array.from({ length: 30 }, (_, n) => ({ label: `Question ${n}?`, text: `Question ${n}?` })) },
    ],
    ['a suggestion with a long label', { suggestions: [{ label: long(300), text: long(300) }] }],
    ['a suggestion that fits no button', { suggestions: [{ label: 'Long', text: long(5000) }] }],
    ['a long disclaimer', { disclaimer: long(9000) }],
    ['no text', { text: '' }],
  ])('%s', (_, parts) => {
    const messages = rendered(parts);
    expect(messages.flatMap(({ blocks }) => objections(blocks as Block[]))).toEqual([]);
    expect(messages.flatMap(({ text }) => markupObjections(text))).toEqual([]);
    expect(messages.every(({ text }) => text.length > 0 && text.length <= 12_100)).toBe(true);
    expect(
      messages
        .map(({ text }) => text)
        .join('')
        .replaceAll(/\s/gu, ''),
    ).toContain((parts.text ?? '').trim().slice(-20).replaceAll(/\s/gu, ''));
  });

  it('a draft is labelled', () => {
    expect(rendered({ draft: true })[0]!.blocks[0]).toMatchObject({
      type: 'header',
      text: { text: 'DRAFT - not reviewed, not for patients' },
    });
  });

  it('a call link whose label lacks the number shows it beside', () => {
    const [message] = rendered({ kind: 'emergency', actions: [{ label: 'Poison line', href: 'tel:1-800-222-1222' }] });
    expect(message!.text).toContain('<tel:1-800-222-1222|Poison line> (1-800-222-1222)');
  });
});

describe("a person's words", () => {
  it.each([
    ['I _can’t_ *breathe*', 'I can’t breathe'],
    [':sob: help :ambulance:', 'help'],
    ['at 10:30:45', 'at 10:30:45'],
    ['<https://x.org/a_b>', 'https://x.org/a_b'],
    ['<tel:+15551234567|555-1234>', '555-1234'],
    ['<#C1|general> <!here> <!date^1|today>', 'general today'],
    ['&amp;lt;', '&lt;'],
    ['two\nlines', 'two\nlines'],
  ])('%s', (slack, plain) => {
    expect(plainText(slack)).toBe(plain);
  });
});

describe('whose business an answer is', () => {
  it.each([
    'Is it normal that she has hives?',
    'my son',
    'why am I always tired',
    'should our daughter avoid heat?',
    'cetirizine 20mg and still flushing',
    '34F flushing after showers',
    '¿mi hija lo heredó?',
    'pourquoi j’ai des rougeurs',
    'meine Tryptase ist hoch',
  ])('personal: %s', (text) => {
    expect(isPersonal(text)).toBe(true);
  });

  it.each([
    'What causes mastocytosis?',
    'tell me about KIT D816V please',
    'could you explain to me how triggers work',
    'can I ask what MCAS is',
    'Excuse me, what is the difference?',
    'what was updated in 2026',
    '2',
    'hello',
  ])('general: %s', (text) => {
    expect(isPersonal(text)).toBe(false);
  });
});

describe('the app manifest', () => {
  const manifest = parse(readFileSync('src/channels/slack/manifest.yaml', 'utf8'));

  it('asks for the scopes that our calls and events need, and no more', () => {
    expect(manifest.oauth_config.scopes).toEqual({
      bot: ['app_mentions:read', 'assistant:write', 'chat:write', 'commands', 'im:history', 'im:write'],
    });
    expect(manifest.settings.event_subscriptions.bot_events).toEqual(['app_home_opened', 'app_mention', 'message.im']);
  });

  it('keeps to the limits of its form', () => {
    const { display_information: shown, features } = manifest;
    expect(shown.name.length).toBeLessThanOrEqual(35);
    expect(shown.description.length).toBeLessThanOrEqual(140);
    expect(shown.long_description.length).toBeGreaterThanOrEqual(174);
    expect(shown.long_description.length).toBeLessThanOrEqual(4000);
    expect(features.agent_view.agent_description.length).toBeLessThanOrEqual(300);
    expect(features.bot_user.display_name).toMatch(/^[a-z0-9._-]{1,80}$/u);
    expect(features.slash_commands[0].description.length).toBeLessThanOrEqual(2000);
  });

  it('sends everything to our one address', () => {
    const { event_subscriptions, interactivity } = manifest.settings;
    const addresses = [
      event_subscriptions.request_url,
      interactivity.request_url,
      manifest.features.slash_commands[0].url,
    ];
    expect(new Set(addresses)).toEqual(new Set(['https://vetted.example.org/slack/events']));
  });
});

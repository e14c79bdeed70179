import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Capabilities } from '../../src/channels/channel.js';
import * as portal from '../../src/channels/portal/render.js';
import { capabilities as slackCapabilities } from '../../src/channels/slack/capabilities.js';
import { render as renderForSlack } from '../../src/channels/slack/render.js';
import * as teams from '../../src/channels/teams/render.js';
import { renderForTerminal } from '../../src/channels/terminal/render.js';
import { chatResponseSchema } from '../../src/channels/web/schemas.js';
import type { Reply } from '../../src/domain/reply.js';
import type { PostedActivity } from '../helpers/bot-service.js';
import { createFakeDesk } from '../helpers/fake-desk.js';
import { type Block, markupObjections, objections } from '../helpers/slack-limits.js';
import type { Shown } from './channels/harness.js';
import { wordedReply } from './channels/random-replies.js';
import { shownReply } from './channels/shown-reply.js';
import { shown as shownInSlack } from './channels/slack-harness.js';
import { shown as shownInTeams } from './channels/teams-harness.js';
import { shown as shownInTerminal } from './channels/terminal-harness.js';

/** A message as it is sent, and as it is read. */
interface Sent {
  readonly text: string;
  readonly shown: Shown;
}

interface Renderer {
  readonly name: string;
  readonly capabilities: Capabilities;
  readonly render: (reply: Reply) => readonly Sent[];
}

const texts = createFakeDesk().texts();
const asJson = (reply: Reply) => chatResponseSchema.parse(JSON.parse(JSON.stringify(portal.renderReply(reply)))).reply;
const teamsActivities = (reply: Reply): PostedActivity[] => JSON.parse(JSON.stringify(teams.render(reply, texts)));

const renderers: readonly Renderer[] = [
  {
    name: 'terminal',
    capabilities: portal.capabilities,
    render: (reply) => {
      const text = renderForTerminal(reply, texts);
      return [{ text, shown: shownInTerminal(text) }];
    },
  },
  {
    name: 'web and portal',
    capabilities: portal.capabilities,
    render: (reply) => [{ text: reply.text, shown: shownReply(asJson(reply)) }],
  },
  {
    name: 'teams',
    capabilities: teams.capabilities,
    render: (reply) =>
      teamsActivities(reply).map((activity) => ({ text: activity.text ?? '', shown: shownInTeams(activity) })),
  },
  {
    name: 'slack',
    capabilities: slackCapabilities,
    render: (reply) =>
      renderForSlack(reply, texts).map(({ blocks, text }) => ({
        text,
        shown: shownInSlack({ blocks: blocks as Block[], args: { text } }),
      })),
  },
];

describe.each(renderers)('on $name, any reply', ({ capabilities, render }) => {
  it('is read whole: every word of the text, in order', () => {
    fc.assert(
      fc.property(wordedReply, ({ reply, words }) => {
        expect(readIn(render(reply)).match(/w\d+q/gu)).toEqual(words);
      }),
    );
  });

  it('comes with its disclaimer, its sources and every link', () => {
    fc.assert(
      fc.property(wordedReply, ({ reply }) => {
        const sent = render(reply);
        const read = bare(readIn(sent));
        const named = reply.sources.flatMap(({ title, publisher, updated, reviewed }) => [
          title,
          publisher,
          updated,
          reviewed,
        ]);
        for (const words of [reply.disclaimer, ...named]) expect(read).toContain(bare(words));
        const links = sent.flatMap(({ shown }) => shown.links);
        expect(links).toEqual(expect.arrayContaining(reply.actions.map(({ href }) => href)));
      }),
    );
  });

  it('keeps to what the channel takes', () => {
    fc.assert(
      fc.property(wordedReply, ({ reply }) => {
        const sent = render(reply);
        for (const { text } of sent) expect(text.length).toBeLessThanOrEqual(capabilities.maxTextLength);
        const suggestions = sent.flatMap(({ shown }) => shown.suggestions);
        expect(suggestions).toHaveLength(Math.min(reply.suggestions.length, capabilities.maxSuggestions));
      }),
    );
  });
});

describe('markup', () => {
  it('on web and portal arrives character for character, and only safe addresses become links', () => {
    fc.assert(
      fc.property(wordedReply, ({ reply }) => {
        const received = asJson(reply);
        expect(received).toEqual(reply);
        const { text, links } = shownReply(received);
        for (const tag of ['<script>', '</at>', '<b>', '(javascript:'])
          expect(text.split(tag)).toHaveLength(reply.text.split(tag).length);
        for (const link of links) expect(link).toMatch(/^(?:https?|tel|sms):/u);
      }),
    );
  });

  it('on Slack never becomes a mention, an entity or a link that it was not', () => {
    fc.assert(
      fc.property(wordedReply, ({ reply }) => {
        for (const { text, blocks } of renderForSlack(reply, texts))
          expect([...objections(blocks as Block[]), ...markupObjections(text)]).toEqual([]);
      }),
    );
  });

  it('on Teams mentions nobody, and the whole message is smaller than what is refused (40 kB as UTF-16)', () => {
    fc.assert(
      fc.property(wordedReply, ({ reply }) => {
        for (const activity of teamsActivities(reply)) {
          expect(activity.entities?.filter(({ type }) => type === 'mention') ?? []).toEqual([]);
          expect(JSON.stringify(activity).length * 2).toBeLessThan(40 * 1024);
        }
      }),
    );
  });
});

/** Everything that is read, without the white space at which long texts are split. */
const readIn = (sent: readonly Sent[]) =>
  sent
    .map(({ shown }) => shown.text)
    .join('')
    .replaceAll(/\s/gu, '');

const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

import { describe, expect, it } from '@jest/globals';
import type { Reply } from '../../src/domain/reply.js';
import { tenantId } from '../helpers/bot-service.js';
import { createFakeDesk, fakeReply } from '../helpers/fake-desk.js';
import { person } from '../helpers/start-teams.js';
import { teamsConversation } from '../helpers/teams-conversation.js';

const answer = fakeReply('What causes MCAS?', 1);
const emergency = fakeReply('I cannot breathe', 1);

const chat = teamsConversation();
const { send, only, suggested } = chat;

describe('a message in a personal chat', () => {
  it('gets a typing sign and then the reply, in the thread of the message, with a token of the bot', async () => {
    const response = await send({ id: 'message-1' });
    expect(response.status).toBe(200);
    expect(chat.service.posted.map(({ activity }) => activity.type)).toEqual(['typing', 'message', 'message']);
    const { path, authorization, activity } = chat.service.posted[1]!;
    expect(path).toBe('/v3/conversations/a:personal-chat/activities/message-1');
    expect(authorization).toMatch(/^Bearer ey/u);
    expect(activity).toMatchObject({ replyToId: 'message-1', recipient: { id: person.id } });
  });

  it('is answered word for word, with source, dates and disclaimer', async () => {
    await send();
    const { text } = only();
    const { text: snippet, disclaimer } = answer;
    expect(text).toBe(
      `${snippet}\n\nSource: Causes of mastocytosis & MCAS, DiseaseMaps [1]. Last updated 2026-04-06. Medically reviewed 2026-04-07\n\n${disclaimer}`,
    );
  });

  it("carries Teams' citation, without the label for generated content", async () => {
    await send();
    const [entity] = only().entities ?? [];
    expect(entity).toMatchObject({
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      citation: [
        {
          '@type': 'Claim',
          position: 1,
          appearance: {
            '@type': 'DigitalDocument',
            name: 'Causes of mastocytosis & MCAS',
            abstract: 'DiseaseMaps. Last updated 2026-04-06. Medically reviewed 2026-04-07',
          },
        },
      ],
    });
    expect(entity).not.toHaveProperty('additionalType');
  });

  it('is followed by at most three suggestions, to the asker', async () => {
    await send({ text: 'Hello' });
    expect(suggested()).toEqual([
      expect.objectContaining({
        text: 'You can also ask',
        suggestedActions: {
          to: [person.id],
          actions: chat.desk
            .starters()
            .slice(0, 3)
            .map(({ label, text }) => ({ type: 'imBack', title: label, value: text })),
        },
      }),
    ]);
  });

  it('lists the options of a question back in the text too, for "2" answers it', async () => {
    await send({ text: 'which one' });
    expect(only().text).toContain('Did you mean one of these?\n\n1. What causes mastocytosis?\n2. What causes MCAS?');
  });

  it('passes the language of the client on, and no identifier', async () => {
    await send({ locale: 'pt-BR' });
    expect(chat.desk.asked).toEqual([
      {
        text: 'What causes MCAS?',
        channel: 'teams',
        language: 'pt',
        conversation: expect.stringMatching(/^[0-9a-f]{64}$/u),
      },
    ]);
  });
});

describe('an emergency', () => {
  it('begins with a link that calls, and adds a card without dead buttons', async () => {
    await send({ text: 'I cannot breathe' });
    const { text, importance, attachments, channelData } = only();
    expect(text).toBe(`[Call 112](tel:112)\n\n${emergency.text}`);
    expect(importance).toBe('high');
    const card = attachments![0]!;
    expect(card.contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(JSON.stringify(card.content)).toContain('[Call 112](tel:112)');
    expect(card.content.actions).toEqual([]);
    expect(channelData).toBeUndefined();
  });

  it('in a crisis has the calls, the text line and the page', async () => {
    await send({ text: 'I want to die' });
    const { text, attachments } = only();
    expect(text).toContain(
      '[Call 112](tel:112)\n\n[Text 741741](sms:741741)\n\n[Open findahelpline.com](https://findahelpline.com)',
    );
    expect(attachments![0]!.content.actions).toEqual([
      { type: 'Action.OpenUrl', title: 'Open findahelpline.com', url: 'https://findahelpline.com' },
    ]);
  });

  it('is answered in a group without being mentioned, in an edit, and beside a failing typing sign', async () => {
    chat.service.answerNextWith(500);
    await send({
      text: 'I cannot breathe',
      conversation: { conversationType: 'groupChat', tenantId, id: '19:group', isGroup: true },
    });
    await send({
      type: 'messageUpdate',
      text: 'I cannot breathe',
      channelData: { eventType: 'editMessage', tenant: { id: tenantId } },
    });
    expect(chat.service.messages().map(({ importance }) => importance)).toEqual(['high', 'high']);
  });
});

describe('unusual replies', () => {
  const replying = async (reply: Partial<Reply>) => {
    const whole: Reply = { ...answer, suggestions: [], ...reply };
    await chat.useDesk(createFakeDesk({ answer: async () => whole }));
    await send();
    return chat.service.messages().map(({ text }) => text);
  };

  it('a number that a label leaves out stands beside it', async () => {
    const actions = [{ label: 'Call the poison line', href: 'tel:1-800-222-1222' }];
    const [text] = await replying({ ...emergency, actions });
    expect(text).toMatch(/^\[Call the poison line: 1-800-222-1222\]\(tel:1-800-222-1222\)/u);
  });

  it('a text longer than Teams takes becomes several messages, in which nothing is missing', async () => {
    const paragraphs = Array.from({ length: 50 }, (_, number) => `Paragraph ${number} ${'word '.repeat(100)}`.trim());
    const texts = await replying({ text: paragraphs.join('\n\n'), sources: [], disclaimer: '' });
    expect(texts.length).toBeGreaterThan(2);
    expect(Math.max(...texts.map((text) => text!.length))).toBeLessThanOrEqual(10_000);
    expect(texts.join('\n\n')).toBe(paragraphs.join('\n\n'));
  });

  it('so does one without any space', async () => {
    const texts = await replying({ text: 'x'.repeat(25_000), sources: [], disclaimer: '' });
    expect(texts.map((text) => text!.length)).toEqual([10_000, 10_000, 5000]);
  });

  it('a draft is labelled as such', async () => {
    expect((await replying({ draft: true }))[0]).toMatch(/^\*\*DRAFT - not reviewed/u);
  });

  it('a source with an address is linked, in the text and in the citation', async () => {
    const url = 'https://example.org/causes';
    const [text] = await replying({ sources: [{ ...answer.sources[0]!, url }] });
    expect(text).toContain(`Source: [Causes of mastocytosis & MCAS](${url}), DiseaseMaps [1]`);
    expect(JSON.stringify(chat.service.messages()[0]!.entities)).toContain(`"url":"${url}"`);
  });
});

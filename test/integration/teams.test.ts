import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ProblemError } from '../../src/errors.js';
import { type BotService, type LocalServer, startBotService, tenantId } from '../helpers/bot-service.js';
import { createFakeDesk, type FakeDesk, fakeReply } from '../helpers/fake-desk.js';
import { anActivity, bot, person, post, startTeams } from '../helpers/start-teams.js';

const answer = fakeReply('What causes MCAS?', 1);
const emergency = fakeReply('I cannot breathe', 1);

let service: BotService;
let desk: FakeDesk;
let teams: LocalServer;

beforeAll(async () => {
  service = await startBotService();
});
beforeEach(async () => {
  service.posted.length = 0;
  desk = createFakeDesk();
  teams = await startTeams(service.settings, desk);
});
afterEach(() => teams.close());
afterAll(() => service.close());

const send = async (parts: Record<string, unknown> = {}) =>
  post(teams.url, anActivity(service, parts), await service.token());
const suggested = () => service.messages().filter(({ suggestedActions }) => suggestedActions);
/** The one message beside suggestions. */
const only = () => {
  const messages = service.messages().filter(({ suggestedActions }) => !suggestedActions);
  expect(messages).toHaveLength(1);
  return messages[0]!;
};

describe('a message in a personal chat', () => {
  it('gets a typing sign and then the reply, in the thread of the message, with a token of the bot', async () => {
    const response = await send({ id: 'message-1' });
    expect(response.status).toBe(200);
    expect(service.posted.map(({ activity }) => activity.type)).toEqual(['typing', 'message', 'message']);
    const { path, authorization, activity } = service.posted[1]!;
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
          actions: desk
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
    expect(desk.asked).toEqual([
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
    service.answerNextWith(500);
    await send({
      text: 'I cannot breathe',
      conversation: { conversationType: 'groupChat', tenantId, id: '19:group', isGroup: true },
    });
    await send({
      type: 'messageUpdate',
      text: 'I cannot breathe',
      channelData: { eventType: 'editMessage', tenant: { id: tenantId } },
    });
    expect(service.messages().map(({ importance }) => importance)).toEqual(['high', 'high']);
  });
});

describe('groups and channels', () => {
  const inThread = (parts: Record<string, unknown> = {}) => ({
    conversation: { conversationType: 'channel', tenantId, id: '19:team@thread.tacv2;messageid=1', isGroup: true },
    text: '<at>Vetted</at>&nbsp;what causes MCAS &amp; mastocytosis?',
    entities: [{ type: 'mention', text: '<at>Vetted</at>', mentioned: bot }],
    ...parts,
  });

  it('are asked without the mentions', async () => {
    const other = { type: 'mention', text: '<at>Ben</at>', mentioned: { id: '29:ben', name: 'Ben' } };
    await send(
      inThread({ text: '<at>Vetted</at> <at>Ben</at> what causes MCAS?', entities: [other, ...inThread().entities] }),
    );
    await send(inThread());
    expect(desk.asked.map(({ text }) => text)).toEqual(['what causes MCAS?', 'what causes MCAS & mastocytosis?']);
  });

  it('keep a conversation for each person in each thread', async () => {
    await send(inThread());
    await send(inThread({ from: { id: '29:ben' } }));
    await send(inThread());
    await send(inThread({ conversation: { ...inThread().conversation, id: '19:team@thread.tacv2;messageid=2' } }));
    const [anna, ben, annaAgain, elsewhere] = desk.asked.map(({ conversation }) => conversation);
    expect(annaAgain).toBe(anna);
    expect(new Set([anna, ben, elsewhere]).size).toBe(3);
  });
});

describe('edits, deletes and wordless messages', () => {
  it('an edited message is answered anew', async () => {
    await send({ type: 'messageUpdate', channelData: { eventType: 'editMessage', tenant: { id: tenantId } } });
    expect(only().text).toContain(answer.text);
  });

  it.each([
    [
      'deleted',
      {
        type: 'messageDelete',
        text: undefined,
        channelData: { eventType: 'softDeleteMessage', tenant: { id: tenantId } },
      },
    ],
    ['restored', { type: 'messageUpdate', channelData: { eventType: 'undeleteMessage', tenant: { id: tenantId } } }],
    ['reacted to', { type: 'messageReaction', text: undefined, reactionsAdded: [{ type: 'like' }] }],
    ['still being typed', { type: 'typing', text: undefined }],
    ['of an unknown type', { type: 'somethingNew' }],
  ])('nothing is said to a message that is %s', async (_, parts) => {
    expect((await send(parts)).status).toBe(200);
    expect(service.posted).toEqual([]);
    expect(desk.asked).toEqual([]);
  });

  it('attachments alone get a friendly text', async () => {
    await send({
      text: undefined,
      attachments: [{ contentType: 'image/png', contentUrl: 'https://example.org/x.png' }],
    });
    expect(only().text).toContain('I can only read text');
    expect(desk.asked).toEqual([]);
  });

  it('emoji alone are a message like any other', async () => {
    await send({ text: '🙂🙂' });
    expect(only().text).toContain(fakeReply('🙂🙂', 1).text);
  });

  it('passes on at most 16,000 characters', async () => {
    await send({ text: 'a'.repeat(100_000) });
    expect(desk.asked[0]!.text).toHaveLength(16_000);
  });
});

describe('new members', () => {
  const added = (...membersAdded: { id: string }[]) => ({ type: 'conversationUpdate', text: undefined, membersAdded });

  it('are welcomed once, with what this is and questions to begin with', async () => {
    await send(added(person, { id: '29:ben' }, bot));
    const { text } = only();
    expect(text).toContain(String(desk.texts().greeting));
    expect(text).toContain(desk.disclaimer());
    expect(suggested().map(({ suggestedActions }) => suggestedActions?.actions.length)).toEqual([3]);
  });

  it.each([
    ['the bot itself', added(bot)],
    ['another bot', added({ id: '28:other' })],
    ['nobody', { type: 'conversationUpdate', text: undefined }],
  ])('%s is not', async (_, parts) => {
    expect((await send(parts)).status).toBe(200);
    expect(service.posted).toEqual([]);
  });
});

describe('the feedback loop', () => {
  const value = (feedback?: string) => ({ actionName: 'feedback', actionValue: { reaction: 'like', feedback } });
  const rate = (message: string, parts: Record<string, unknown> = {}) =>
    send({
      type: 'invoke',
      name: 'message/submitAction',
      text: undefined,
      replyToId: message,
      value: { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback: '{"feedbackText":"too short"}' } },
      ...parts,
    });

  it('is offered under answers, and keeps what comes back', async () => {
    await send();
    expect(only().channelData).toEqual({ feedbackLoopEnabled: true });
    const response = await rate('sent-2');
    expect(response.status).toBe(200);
    expect(desk.ratings).toEqual([
      {
        key: desk.asked[0]!.conversation,
        reply: 'reply-1',
        feedback: { helpful: false, comment: 'too short', at: expect.any(String) },
      },
    ]);
  });

  it.each([
    [
      'with the message named beside the form',
      { replyToId: undefined, value: { ...value('very clear'), replyToId: 'sent-2' } },
      'very clear',
    ],
    ['without words', { value: value(undefined) }, undefined],
    ['with a form that is not as expected', { value: value('{"other":1}') }, undefined],
  ])('is understood %s', async (_, parts, comment) => {
    await send();
    expect((await rate('sent-2', parts)).status).toBe(200);
    expect(desk.ratings.map(({ feedback }) => feedback.comment)).toEqual([comment]);
  });

  it('takes nothing from another person, for an unknown message, or from another invoke', async () => {
    await send();
    const message = 'sent-2';
    expect(
      (await rate(message, { conversation: { conversationType: 'groupChat', tenantId, id: '19:other' } })).status,
    ).toBe(200);
    expect((await rate('never-sent')).status).toBe(200);
    expect((await rate('', { replyToId: undefined })).status).toBe(501);
    expect((await rate(message, { name: 'adaptiveCard/action' })).status).toBe(501);
    expect((await rate(message, { value: { actionName: 'feedback', actionValue: 'like' } })).status).toBe(501);
    expect(desk.ratings).toEqual([]);
  });

  it('is not offered under small talk', async () => {
    await send({ text: 'hello' });
    expect(only().channelData).toBeUndefined();
  });
});

describe('when something fails', () => {
  it.each([
    ['while the models train', new ProblemError('unavailable', 'not yet')],
    ['unexpectedly', new Error('broken')],
  ])('a person gets the fixed text when answering fails %s', async (_, error) => {
    await teams.close();
    teams = await startTeams(service.settings, createFakeDesk({ answer: () => Promise.reject(error) }));
    await send();
    expect(only().text).toContain(desk.unavailable().text);
  });

  it('a busy platform is asked again', async () => {
    service.answerNextWith(201, 429, 503);
    expect((await send()).status).toBe(200);
    only();
  });

  it('a reply that cannot be delivered is an error for the platform, and its second delivery is answered', async () => {
    const activity = anActivity(service);
    service.answerNextWith(201, 403);
    expect((await post(teams.url, activity, await service.token())).status).toBe(503);
    expect((await post(teams.url, activity, await service.token())).status).toBe(200);
    only();
  });

  it('an activity that is delivered twice is answered once', async () => {
    const activity = anActivity(service);
    for (const _ of [1, 2]) expect((await post(teams.url, activity, await service.token())).status).toBe(200);
    only();
  });
});

describe('other ways of the same protocol', () => {
  it.each(['webchat', 'directline'])(
    '%s, which knows no tenants and no scopes, gets the same reply',
    async (channelId) => {
      const parts = {
        channelId,
        conversation: { id: 'web-1' },
        channelData: undefined,
        from: { id: 'dl_visitor', role: 'user' },
      };
      await send(parts);
      expect(only()).toMatchObject({
        text: expect.stringContaining(answer.text),
        recipient: { id: 'dl_visitor' },
      });
    },
  );

  it('removing the app from a personal chat forgets the conversation', async () => {
    await send();
    await send({ type: 'installationUpdate', action: 'remove', text: undefined });
    expect(desk.forgotten).toEqual([desk.asked[0]!.conversation]);
  });
});

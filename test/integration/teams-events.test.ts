import { describe, expect, it } from '@jest/globals';
import { ProblemError } from '../../src/errors.js';
import { tenantId } from '../helpers/bot-service.js';
import { createFakeDesk, fakeReply } from '../helpers/fake-desk.js';
import { anActivity, bot, person, post } from '../helpers/start-teams.js';
import { teamsConversation } from '../helpers/teams-conversation.js';

const answer = fakeReply('What causes MCAS?', 1);

const chat = teamsConversation();
const { send, only, suggested } = chat;

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
    expect(chat.desk.asked.map(({ text }) => text)).toEqual(['what causes MCAS?', 'what causes MCAS & mastocytosis?']);
  });

  it('keep a conversation for each person in each thread', async () => {
    await send(inThread());
    await send(inThread({ from: { id: '29:ben' } }));
    await send(inThread());
    await send(inThread({ conversation: { ...inThread().conversation, id: '19:team@thread.tacv2;messageid=2' } }));
    const [anna, ben, annaAgain, elsewhere] = chat.desk.asked.map(({ conversation }) => conversation);
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
    expect(chat.service.posted).toEqual([]);
    expect(chat.desk.asked).toEqual([]);
  });

  it('attachments alone get a friendly text', async () => {
    await send({
      text: undefined,
      attachments: [{ contentType: 'image/png', contentUrl: 'https://example.org/x.png' }],
    });
    expect(only().text).toContain('I can only read text');
    expect(chat.desk.asked).toEqual([]);
  });

  it('emoji alone are a message like any other', async () => {
    await send({ text: '🙂🙂' });
    expect(only().text).toContain(fakeReply('🙂🙂', 1).text);
  });

  it('passes on at most 16,000 characters', async () => {
    await send({ text: 'a'.repeat(100_000) });
    expect(chat.desk.asked[0]!.text).toHaveLength(16_000);
  });
});

describe('new members', () => {
  const added = (...membersAdded: { id: string }[]) => ({ type: 'conversationUpdate', text: undefined, membersAdded });

  it('are welcomed once, with what this is and questions to begin with', async () => {
    await send(added(person, { id: '29:ben' }, bot));
    const { text } = only();
    expect(text).toContain(String(chat.desk.texts().greeting));
    expect(text).toContain(chat.desk.disclaimer());
    expect(suggested().map(({ suggestedActions }) => suggestedActions?.actions.length)).toEqual([3]);
  });

  it.each([
    ['the bot itself', added(bot)],
    ['another bot', added({ id: '28:other' })],
    ['nobody', { type: 'conversationUpdate', text: undefined }],
  ])('%s is not', async (_, parts) => {
    expect((await send(parts)).status).toBe(200);
    expect(chat.service.posted).toEqual([]);
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
    expect(chat.desk.ratings).toEqual([
      {
        key: chat.desk.asked[0]!.conversation,
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
    expect(chat.desk.ratings.map(({ feedback }) => feedback.comment)).toEqual([comment]);
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
    expect(chat.desk.ratings).toEqual([]);
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
    await chat.useDesk(createFakeDesk({ answer: () => Promise.reject(error) }));
    await send();
    expect(only().text).toContain(chat.desk.unavailable().text);
  });

  it('a busy platform is asked again', async () => {
    chat.service.answerNextWith(201, 429, 503);
    expect((await send()).status).toBe(200);
    only();
  });

  it('a reply that cannot be delivered is an error for the platform, and its second delivery is answered', async () => {
    const activity = anActivity(chat.service);
    chat.service.answerNextWith(201, 403);
    expect((await post(chat.url, activity, await chat.service.token())).status).toBe(503);
    expect((await post(chat.url, activity, await chat.service.token())).status).toBe(200);
    only();
  });

  it('an activity that is delivered twice is answered once', async () => {
    const activity = anActivity(chat.service);
    for (const _ of [1, 2]) expect((await post(chat.url, activity, await chat.service.token())).status).toBe(200);
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
    expect(chat.desk.forgotten).toEqual([chat.desk.asked[0]!.conversation]);
  });
});

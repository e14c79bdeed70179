import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shown } from '../contracts/channels/slack-harness.js';
import { createFakeDesk, type FakeDesk } from '../helpers/fake-desk.js';
import { directMessage, mention, slackTs } from '../helpers/slack-client.js';
import { type StartedSlack, startSlack, talkTo } from '../helpers/start-slack.js';

let desk: FakeDesk;
let started: StartedSlack;
let talk: ReturnType<typeof talkTo>;

beforeAll(async () => {
  desk = createFakeDesk();
  started = await startSlack(desk);
  talk = talkTo(started);
});
afterAll(() => started.close());

describe('a direct message', () => {
  it('is answered with the text, the source, the review date and the disclaimer', async () => {
    const call = await talk.say('U0ANNA', 'What causes MCAS?');
    const { text, suggestions } = shown(call);
    expect(call).toMatchObject({ token: 'xoxb-test', objections: [] });
    expect(text).toContain('The primary cause is a somatic mutation in KIT.');
    expect(text).toContain(
      'Source: Causes of mastocytosis & MCAS, DiseaseMaps. Last updated 2026-04-06. Medically reviewed 2026-04-07',
    );
    expect(text).toContain('For education only.');
    expect(suggestions).toEqual(['What triggers reactions?', 'How do they differ?']);
    expect(desk.asked.at(-1)).toMatchObject({ text: 'What causes MCAS?', channel: 'slack' });
    expect(desk.asked.at(-1)!.conversation).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('shows characters of the text as they are: no text becomes a mention or a link', async () => {
    const call = await talk.say('U0ANNA', 'cause');
    expect(shown(call).text).toContain('c.2447A>T & others');
    expect(shown(call).text).toContain('<@U1> is no mention');
    expect(JSON.stringify(call.blocks)).not.toContain('<@U1>');
    expect(String(call.args.text)).not.toContain('<@U1>');
  });

  it('says in its plain text what its blocks say, for notifications and screen readers', async () => {
    const { args } = await talk.say('U0ANNA', 'cause');
    expect(args.text).toContain('somatic mutation');
    expect(args.text).toContain('For education only.');
    expect(args).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' });
  });

  it('is one conversation for each person, whatever the thread', async () => {
    await talk.say('U0ANNA', 'hello');
    await talk.say('U0ANNA', 'hello', { thread_ts: slackTs() });
    await talk.say('U0BERT', 'hello');
    const [first, second, third] = desk.asked.slice(-3).map(({ conversation }) => conversation);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('is read without Slack markup', async () => {
    await talk.say(
      'U0ANNA',
      'Is _KIT_ &lt; *MCAS* &amp; why :wave: <@U0BERT> see <https://x.org|this page> <mailto:a@b.org|a@b.org>?',
    );
    expect(desk.asked.at(-1)!.text).toBe('Is KIT < MCAS & why see this page a@b.org?');
  });

  it('keeps call links in an emergency, first of all', async () => {
    const call = await talk.say('U0ANNA', 'I cannot breathe');
    expect(shown(call)).toMatchObject({ links: ['tel:112'] });
    expect(call.blocks.slice(0, 2).map(({ text }) => text!.text)).toEqual([
      'Emergency message',
      '*<tel:112|Call 112>*',
    ]);
    expect(shown(call).text).toContain('Call your local emergency number now: 112');
  });

  it('offers every help line in a crisis: calls and messages as links, pages as buttons', async () => {
    const call = await talk.say('U0ANNA', 'I want to die');
    expect(shown(call).links).toEqual(['tel:112', 'sms:741741', 'https://findahelpline.com']);
    expect(shown(call).text).toContain('Text 741741');
  });

  it('with more than 16,000 characters is passed on to be screened and refused', async () => {
    await talk.say('U0ANNA', `cause ${'x'.repeat(30_000)}`);
    expect(desk.asked.at(-1)!.text).toHaveLength(16_000);
  });

  it.each([
    ['an emoji alone', { text: ':wave::skin-tone-2:' }],
    ['a file without text', { text: '', subtype: 'file_share', files: [{ id: 'F1', mimetype: 'image/png' }] }],
    ['a file with null text', { text: null, subtype: 'file_share' }],
  ])('of %s gets a fixed text, with the emergency advice', async (_, more) => {
    const before = desk.asked.length;
    const call = await talk.say('U0CARA', '', more);
    expect(shown(call).text).toContain('In an emergency, call your local emergency number.');
    expect(desk.asked).toHaveLength(before);
  });

  it('of a file with text is answered', async () => {
    expect(
      shown(await talk.say('U0CARA', 'What causes this?', { subtype: 'file_share', files: [{ id: 'F1' }] })).text,
    ).toContain('somatic');
  });

  it('that is edited is answered anew', async () => {
    const channel = 'D0CARA';
    const message = {
      type: 'message',
      user: 'U0CARA',
      text: 'What causes it?',
      ts: slackTs(),
      edited: { user: 'U0CARA', ts: slackTs() },
    };
    const edit = {
      type: 'message',
      subtype: 'message_changed',
      hidden: true,
      channel,
      channel_type: 'im',
      ts: slackTs(),
      message,
    };
    await started.client.event({
      ...edit,
      previous_message: { ...message, text: 'What cuases it?', edited: undefined },
    });
    expect(shown(await talk.posted(channel)).text).toContain('somatic mutation');
  });

  it.each([
    ['from a bot', { bot_id: 'B1', text: 'cause' }],
    ['of a bot through an integration', { subtype: 'bot_message', bot_id: 'B1', user: undefined }],
    ['from Slackbot', { user: 'USLACKBOT' }],
    [
      'that is deleted',
      { subtype: 'message_deleted', deleted_ts: '1723300000.000100', previous_message: { text: 'cause' } },
    ],
    [
      'whose preview was added',
      { subtype: 'message_changed', message: { user: 'U0DORA', text: 'cause' }, previous_message: { text: 'cause' } },
    ],
    [
      'of ours that changed',
      { subtype: 'message_changed', message: { user: 'U0BOT', bot_id: 'B1', text: 'new cause', edited: {} } },
    ],
    [
      'that opens the pane',
      {
        subtype: 'message_changed',
        message: { subtype: 'assistant_app_thread', user: 'U0DORA', text: 'New', edited: {} },
      },
    ],
    ['about a channel topic', { subtype: 'channel_topic' }],
    ['in a channel', { channel_type: 'channel' }],
  ])('%s is left alone', async (_, more) => {
    const event = directMessage('U0DORA', 'cause', more);
    expect((await started.client.event(event)).status).toBe(200);
    await talk.say('U0LAST', 'hello');
    expect(talk.sentTo(event.channel)).toBe(0);
  });
});

describe('a mention in a channel', () => {
  it('is answered in its thread', async () => {
    const event = mention('U0ANNA', 'what causes MCAS?');
    await started.client.event(event);
    const call = await talk.posted('C0GENERAL');
    expect(call.args).toMatchObject({ thread_ts: event.ts });
    expect(desk.asked.at(-1)!.text).toBe('what causes MCAS?');
  });

  it('within a thread is answered there, as a conversation for each person in each thread', async () => {
    const threads = [slackTs(), slackTs()];
    for (const [user, thread] of [
      ['U0ANNA', 0],
      ['U0ANNA', 0],
      ['U0BERT', 0],
      ['U0ANNA', 1],
    ] as const) {
      await started.client.event(mention(user, 'what causes MCAS?', { thread_ts: threads[thread] }));
      expect((await talk.posted('C0GENERAL')).args.thread_ts).toBe(threads[thread]);
    }
    const [first, again, other, elsewhere] = desk.asked.slice(-4).map(({ conversation }) => conversation);
    expect(again).toBe(first);
    expect(new Set([first, other, elsewhere]).size).toBe(3);
  });

  it.each([
    'What causes my hives?',
    'My daughter has mastocytosis, what causes it?',
    'I was diagnosed in May. Cause?',
    'tryptase 34 ng/ml, 45 yo, cause?',
  ])('about a person is answered so that only the asker sees it: %s', async (text) => {
    await started.client.event(mention('U0EMMA', text));
    const call = await talk.hidden('U0EMMA');
    // Slack shows no message for one person in a thread that has no answers.
    expect(call.args).toMatchObject({ channel: 'C0GENERAL' });
    expect(call.args).not.toHaveProperty('thread_ts');
  });

  it.each([
    'Can you tell me what causes MCAS?',
    "I'd like to know what causes MCAS",
    'I was wondering: what triggers reactions?',
  ])('that only asks politely is answered for all: %s', async (text) => {
    await started.client.event(mention('U0FINN', text));
    expect((await talk.posted('C0GENERAL')).method).toBe('chat.postMessage');
  });

  it('about a person, within a thread, is answered there for the asker alone', async () => {
    const thread = slackTs();
    await started.client.event(mention('U0EMMA', 'what causes my flushing?', { thread_ts: thread }));
    expect((await talk.hidden('U0EMMA')).args).toMatchObject({ thread_ts: thread });
  });

  it('that is an emergency is answered for the asker alone, and once more directly so that it is not lost', async () => {
    await started.client.event(mention('U0GINA', 'someone cannot breathe'));
    for (const call of [await talk.hidden('U0GINA'), await talk.posted('U0GINA')])
      expect(shown(call).links).toEqual(['tel:112']);
  });

  it('falls back to a direct message where Slack shows nothing to one person', async () => {
    started.slack.refuse('chat.postEphemeral', 'user_not_in_channel');
    await started.client.event(mention('U0HANS', 'what causes my rash?'));
    expect(shown(await talk.posted('U0HANS')).text).toContain('somatic mutation');
    started.slack.refuse('chat.postEphemeral', undefined);
  });

  it('without a question gets the greeting in its thread', async () => {
    const event = mention('U0ANNA', '');
    await started.client.event(event);
    const call = await talk.posted('C0GENERAL');
    expect(call.args.thread_ts).toBe(event.ts);
    expect(shown(call).text).toContain('I am an automated assistant');
    expect(shown(call).suggestions).toHaveLength(4);
  });

  it.each([
    ['by a bot', { bot_id: 'B7' }],
    ['that was edited', { edited: { user: 'U0ANNA', ts: '1723300000.000100' } }],
  ])('%s is left alone', async (_, more) => {
    await started.client.event(mention('U0IDA', 'cause', { channel: 'C0QUIET', ...more }));
    await talk.say('U0LAST', 'hello');
    expect(talk.sentTo('C0QUIET')).toBe(0);
  });
});

describe('the slash command', () => {
  const command = (text: string, user = 'U0JANA') =>
    started.client.command(text, { user, responseUrl: started.slack.responseUrl });

  it('is answered for the asker alone, in their own conversation', async () => {
    await talk.say('U0JANA', 'hello');
    const acknowledged = await command('what causes MCAS?');
    expect([acknowledged.status, await acknowledged.text()]).toEqual([200, '']);
    const call = await talk.responded();
    expect(call.args).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(call.objections).toEqual([]);
    expect(shown(call).text).toContain('somatic mutation');
    const [before, after] = desk.asked.slice(-2).map(({ conversation }) => conversation);
    expect(after).toBe(before);
  });

  it('without words greets', async () => {
    await command(' ');
    expect(shown(await talk.responded()).text).toContain('I am an automated assistant');
  });

  it('forgets the conversation when told so', async () => {
    await command('forget me');
    expect(shown(await talk.responded()).text).toContain('This conversation has been deleted.');
    expect(desk.forgotten).toEqual([desk.keyOf('slack', JSON.stringify(['U0JANA']))]);
  });

  it('is answered directly where its answer address is gone', async () => {
    started.slack.refuse('respond', 'expired');
    await command('cannot breathe', 'U0KARL');
    expect(shown(await talk.posted('U0KARL')).links).toEqual(['tel:112']);
    started.slack.refuse('respond', undefined);
    await talk.responded();
  });
});

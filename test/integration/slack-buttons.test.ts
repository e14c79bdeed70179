import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shown } from '../contracts/channels/slack-harness.js';
import { createFakeDesk, type FakeDesk } from '../helpers/fake-desk.js';
import type { SlackCall } from '../helpers/fake-slack.js';
import { mention, slackTs } from '../helpers/slack-client.js';
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

const button = (call: SlackCall, actionId: string) =>
  call.blocks.flatMap(({ elements = [] }) => elements).find(({ action_id }) => action_id === actionId)!;

describe('buttons', () => {
  it('ask their question when tapped, and show what was asked', async () => {
    const first = await talk.say('U0LENA', 'What causes MCAS?');
    const { action_id, value } = button(first, 'ask:0') as { action_id: string; value: string };
    const tap = {
      user: 'U0LENA',
      channel: 'D0LENA',
      action: { action_id, value },
      responseUrl: started.slack.responseUrl,
    };
    expect((await started.client.tap(tap)).status).toBe(200);
    const call = await talk.posted('D0LENA');
    expect(shown(call).text).toContain('You said: What triggers reactions?');
    const [asked, tapped] = desk.asked.slice(-2);
    expect(tapped).toEqual({ ...asked, text: 'What triggers reactions?' });
  });

  it('in a thread of a channel go on with the conversation of whoever taps', async () => {
    const event = mention('U0LENA', 'what causes MCAS?');
    await started.client.event(event);
    const { action_id, value } = button(await talk.posted('C0GENERAL'), 'ask:0') as {
      action_id: string;
      value: string;
    };
    const tap = {
      channel: 'C0GENERAL',
      action: { action_id, value },
      thread: event.ts,
      responseUrl: started.slack.responseUrl,
    };
    await started.client.tap({ ...tap, user: 'U0LENA' });
    expect((await talk.posted('C0GENERAL')).args.thread_ts).toBe(event.ts);
    await started.client.tap({ ...tap, user: 'U0MARC' });
    expect((await talk.posted('C0GENERAL')).args.thread_ts).toBe(event.ts);
    const [asked, own, other] = desk.asked.slice(-3).map(({ conversation }) => conversation);
    expect(own).toBe(asked);
    expect(other).not.toBe(asked);
  });

  it('of a message for one person are answered for that person alone', async () => {
    const value = JSON.stringify({ ask: 'What triggers reactions?' });
    const tap = { user: 'U0LENA', channel: 'C0GENERAL', hidden: true, responseUrl: started.slack.responseUrl };
    await started.client.tap({ ...tap, action: { action_id: 'ask:1', value } });
    expect((await talk.responded()).args).toMatchObject({ response_type: 'ephemeral' });
  });

  it('rate the answer', async () => {
    const call = await talk.say('U0NINA', 'What causes MCAS?');
    const { positive_button: up, negative_button: down } = button(call, 'rate');
    expect([up!.text.text, down!.text.text]).toEqual(['Yes, this was helpful', 'No, this was not helpful']);
    const tap = { user: 'U0NINA', channel: 'D0NINA', responseUrl: started.slack.responseUrl };
    await started.client.tap({ ...tap, action: { action_id: 'rate', value: down!.value } });
    expect(shown(await talk.responded()).text).toBe('Thank you for telling us.');
    const { conversation } = desk.asked.at(-1)!;
    const reply = `reply-${desk.asked.length}`;
    expect(desk.ratings).toEqual([{ key: conversation, reply, feedback: { helpful: false, at: expect.any(String) } }]);
  });

  it.each(['', 'no JSON', '{"ask":""}', '{"reply":5}', 'null'])(
    'with a value that is not ours do nothing: %s',
    async (value) => {
      const tap = { user: 'U0OLGA', channel: 'D0OLGA', responseUrl: started.slack.responseUrl };
      for (const action_id of ['ask:0', 'rate', 'open:0', 'other']) {
        expect((await started.client.tap({ ...tap, action: { action_id, value } })).status).toBe(200);
      }
      await talk.say('U0LAST', 'hello');
      expect(talk.sentTo('D0OLGA')).toBe(0);
    },
  );
});

describe('the assistant pane', () => {
  const prompts = (channel: string) =>
    started.slack.take(
      ({ method, args }) => method === 'assistant.threads.setSuggestedPrompts' && args.channel_id === channel,
    );

  it('greets and suggests prompts when a thread is started (assistant_view)', async () => {
    const thread_ts = slackTs();
    const assistant_thread = {
      user_id: 'U0PAUL',
      context: { channel_id: 'C1', team_id: 'T1' },
      channel_id: 'D0PAUL',
      thread_ts,
    };
    await started.client.event({ type: 'assistant_thread_started', assistant_thread, event_ts: slackTs() });
    expect((await talk.posted('D0PAUL')).args).toMatchObject({ thread_ts });
    const { args } = await prompts('D0PAUL');
    expect(args).toMatchObject({ thread_ts, title: 'You can ask, for example' });
    expect(args.prompts).toHaveLength(4);
  });

  it('suggests prompts without a thread when the messages tab is opened (agent_view)', async () => {
    await started.client.event({
      type: 'app_home_opened',
      user: 'U0QUIN',
      channel: 'D0QUIN',
      tab: 'messages',
      event_ts: slackTs(),
    });
    expect((await prompts('D0QUIN')).args).not.toHaveProperty('thread_ts');
  });

  it('shows that it is working, then answers in the thread', async () => {
    const thread_ts = slackTs();
    const call = await talk.say('U0PAUL', 'What causes MCAS?', { thread_ts });
    expect(call.args).toMatchObject({ thread_ts });
    const { args } = await started.slack.take(
      ({ method, args }) => method === 'assistant.threads.setStatus' && args.thread_ts === thread_ts,
    );
    expect(args).toMatchObject({ channel_id: 'D0PAUL', thread_ts });
    expect(args.status).not.toBe('');
  });

  it('answers where Slack has no such pane', async () => {
    started.slack.refuse('assistant.threads.setStatus', 'not_allowed_token_type');
    expect(shown(await talk.say('U0RUTH', 'cause', { thread_ts: slackTs() })).text).toContain('somatic');
    started.slack.refuse('assistant.threads.setStatus', undefined);
  });
});

import { createHmac, randomBytes } from 'node:crypto';

/** Slack as a sender: signs and posts what happens in a workspace to our address. Shapes are those of Slack's documentation. */
export interface SlackClient {
  /** Posts a body as it is, signed unless headers say otherwise. */
  post(body: string, options?: PostOptions): Promise<Response>;
  event(event: object, options?: EventOptions): Promise<Response>;
  command(text: string, command: { user: string; channel?: string; responseUrl: string }): Promise<Response>;
  tap(tap: Tap): Promise<Response>;
}

export interface PostOptions {
  readonly type?: string;
  /** Seconds; now when left out. */
  readonly time?: number;
  readonly secret?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface EventOptions extends PostOptions {
  readonly id?: string;
}

export interface Tap {
  readonly user: string;
  readonly channel: string;
  readonly action: { readonly action_id: string; readonly value?: string };
  readonly thread?: string;
  readonly hidden?: boolean;
  readonly responseUrl: string;
}

const team = { id: 'T061EG9R6', domain: 'hospital' };
const form = 'application/x-www-form-urlencoded';
let last = 1723300000;

/** A time as Slack names messages by; a new one at each call. */
export const slackTs = () => `${last++}.000200`;

export const signature = (secret: string, time: number | string, body: string) =>
  `v0=${createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex')}`;

/** The body of an event as Slack wraps it. */
export function wrapEvent(event: object, id = `Ev${randomBytes(5).toString('hex')}`) {
  return {
    token: 'deprecated',
    team_id: team.id,
    api_app_id: 'A0FFV41KK',
    event,
    type: 'event_callback',
    event_id: id,
    event_time: last,
    authorizations: [
      { enterprise_id: null, team_id: team.id, user_id: 'U0BOT', is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: '4-eyJldCI6Im1lc3NhZ2UifQ',
  };
}

export const directMessage = (user: string, text: string, more: object = {}) => ({
  type: 'message',
  channel: `D${user.slice(1)}`,
  channel_type: 'im',
  user,
  text,
  ts: slackTs(),
  team: team.id,
  client_msg_id: '0a1b2c3d-0000-4000-8000-000000000000',
  blocks: [{ type: 'rich_text', block_id: 'x', elements: [] }],
  ...more,
});

export const mention = (user: string, text: string, more: object = {}) => ({
  type: 'app_mention',
  channel: 'C0GENERAL',
  user,
  text: `<@U0BOT> ${text}`,
  ts: slackTs(),
  team: team.id,
  ...more,
});

export function tapBody({ user, channel, action, thread, hidden = false, responseUrl }: Tap) {
  const ts = slackTs();
  return {
    type: 'block_actions',
    user: { id: user, username: 'someone', team_id: team.id },
    api_app_id: 'A0FFV41KK',
    token: 'deprecated',
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel,
      is_ephemeral: hidden,
      ...(thread && { thread_ts: thread }),
    },
    trigger_id: `12466734323.1395872398.${ts}`,
    team,
    channel: { id: channel, name: channel.startsWith('D') ? 'directmessage' : 'general' },
    ...(!hidden && {
      message: { type: 'message', bot_id: 'B1', user: 'U0BOT', ts, ...(thread && { thread_ts: thread }) },
    }),
    response_url: responseUrl,
    actions: [{ type: 'button', block_id: 'b', action_ts: ts, ...action }],
  };
}

export function createSlackClient(address: string, secret: string): SlackClient {
  const post: SlackClient['post'] = (body, options = {}) => {
    const {
      type = 'application/json',
      time = Math.floor(Date.now() / 1000),
      secret: own = secret,
      headers = {},
    } = options;
    return fetch(address, {
      method: 'POST',
      headers: {
        'Content-Type': type,
        'User-Agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        'X-Slack-Request-Timestamp': String(time),
        'X-Slack-Signature': signature(own, time, body),
        ...headers,
      },
      body,
    });
  };
  return {
    post,
    event: (event, { id, ...options } = {}) => post(JSON.stringify(wrapEvent(event, id)), options),
    command: (text, { user, channel = 'C0GENERAL', responseUrl }) => {
      const fields = {
        token: 'deprecated',
        team_id: team.id,
        team_domain: team.domain,
        channel_id: channel,
        channel_name: 'general',
      };
      const rest = {
        user_id: user,
        user_name: 'someone',
        command: '/vetted',
        text,
        api_app_id: 'A0FFV41KK',
        is_enterprise_install: 'false',
      };
      const body = { ...fields, ...rest, response_url: responseUrl, trigger_id: `13345224609.${slackTs()}` };
      return post(new URLSearchParams(body).toString(), { type: form });
    },
    tap: (tap) => post(new URLSearchParams({ payload: JSON.stringify(tapBody(tap)) }).toString(), { type: form }),
  };
}

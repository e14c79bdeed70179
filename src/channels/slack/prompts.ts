import type { App, webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Desk } from '../channel.js';
import { reasonOf } from './bolt-log.js';
import { slackTime } from './button-values.js';
import { deliver } from './deliver.js';
import { renderGreeting } from './render.js';

/** Slack shows this many prompts. */
const PROMPTS = 4;

const started = z.object({ assistant_thread: z.object({ channel_id: z.string(), thread_ts: slackTime }) });
const opened = z.object({ tab: z.literal('messages'), channel: z.string().startsWith('D') });

/**
 * Suggested prompts, in both forms that Slack has: new apps open their messages tab (`agent_view`), where prompts belong
 * to no thread; older apps open a thread in the assistant pane (`assistant_view`), which is greeted as well.
 */
export function offerPrompts(app: App, desk: Desk): void {
  app.event('app_home_opened', async ({ event, client }) => {
    const { data } = opened.safeParse(event);
    if (data) await suggest({ channel_id: data.channel }, desk, client);
  });
  app.event('assistant_thread_started', async ({ event, client }) => {
    const { data } = started.safeParse(event);
    if (!data) return;
    const { channel_id, thread_ts } = data.assistant_thread;
    const place = { kind: 'direct', channel: channel_id, thread: thread_ts } as const;
    // The prompts take the place of the greeting's buttons.
    await deliver(renderGreeting(desk.texts(), []), place, 'all', { client, log: desk.log });
    await suggest({ channel_id, thread_ts }, desk, client);
  });
}

async function suggest(
  where: { channel_id: string; thread_ts?: string },
  desk: Desk,
  client: webApi.WebClient,
): Promise<void> {
  const prompts = desk
    .starters()
    .slice(0, PROMPTS)
    .map(({ label, text }) => ({ title: label, message: text }));
  if (prompts.length === 0) return;
  try {
    await client.assistant.threads.setSuggestedPrompts({
      ...where,
      title: String(desk.texts()['starters-label'] ?? ''),
      prompts,
    });
  } catch (error) {
    desk.log.debug({ channel: 'slack', reason: reasonOf(error) }, 'suggested prompts could not be shown');
  }
}

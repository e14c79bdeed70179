import type { z } from 'zod';
import type { Channel, Desk } from './channels/channel.js';
import type { interfaceSchema } from './channels/web/schemas.js';
import type { Config } from './config.js';
import type { ConversationStore } from './stores/conversation-store.js';

interface Parts {
  readonly store: ConversationStore;
  readonly interfaceTexts: () => z.input<typeof interfaceSchema>;
}

/**
 * Opens the channels whose settings are given, and says in one line which are off. Each is loaded only when it is
 * used: their libraries are large.
 */
export async function openChannels(config: Config, desk: Desk, { store, interfaceTexts }: Parts): Promise<Channel[]> {
  const { teams, slack, portal, allowedOrigins, rateLimit } = config;
  const channels: Channel[] = [];
  if (teams) channels.push((await import('./channels/teams/index.js')).createTeamsChannel(teams, desk));
  if (slack) channels.push((await import('./channels/slack/index.js')).createSlackChannel(slack, desk));
  if (portal) {
    const { createPortalChannel } = await import('./channels/portal/index.js');
    channels.push(createPortalChannel(portal, desk, { allowedOrigins, rateLimit, load: store.load, interfaceTexts }));
  }
  const off = Object.entries({ teams, slack, portal })
    .filter(([, settings]) => !settings)
    .map(([name]) => name);
  const on = ['web', ...channels.map(({ name }) => name)];
  desk.log.info({ on, off }, 'channels');
  return channels;
}

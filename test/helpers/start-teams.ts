import { randomUUID } from 'node:crypto';
import express from 'express';
import type { Desk } from '../../src/channels/channel.js';
import { createTeamsChannel, type TeamsSettings } from '../../src/channels/teams/index.js';
import { problemHandler } from '../../src/http/problems.js';
import { type BotService, type LocalServer, listen, tenantId } from './bot-service.js';

/** The Teams channel alone on a free port. */
export async function startTeams(settings: TeamsSettings, desk: Desk): Promise<LocalServer> {
  const { path, router } = createTeamsChannel(settings, desk).routes!;
  const app = express();
  app.use(path, router);
  app.use(problemHandler(desk.log, () => undefined));
  return listen(app);
}

export const bot = { id: '28:vetted', name: 'Vetted' };
export const person = { id: '29:anna', name: 'Anna Example', aadObjectId: randomUUID() };

/** An activity in the shape in which Teams sends a message of a personal chat. */
export function anActivity(service: Pick<BotService, 'url'>, parts: Record<string, unknown> = {}) {
  return {
    type: 'message',
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    serviceUrl: service.url,
    channelId: 'msteams',
    from: person,
    recipient: bot,
    conversation: { conversationType: 'personal', tenantId, id: 'a:personal-chat' },
    textFormat: 'plain',
    locale: 'en-GB',
    text: 'What causes MCAS?',
    attachments: [{ contentType: 'text/html', content: '<p>What causes MCAS?</p>' }],
    entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web' }],
    channelData: { tenant: { id: tenantId } },
    ...parts,
  };
}

/** Posts something to the channel. @param token none where left out */
export function post(url: string, body: unknown, token?: string): Promise<Response> {
  return fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

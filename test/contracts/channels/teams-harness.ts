import { randomUUID } from 'node:crypto';
import { type BotService, type LocalServer, type PostedActivity, startBotService } from '../../helpers/bot-service.js';
import { anActivity, post, startTeams } from '../../helpers/start-teams.js';
import type { ChannelHarness, Shown } from './harness.js';

/** A person in a personal chat of Teams, with the Bot Service in between. */
export function teamsHarness(): ChannelHarness {
  let service: BotService;
  let teams: LocalServer;
  const tenantId = () => service.settings.allowedTenants[0]!;

  return {
    name: 'teams',
    start: async (desk) => {
      service = await startBotService();
      teams = await startTeams(service.settings, desk);
    },
    say: async (conversation, text) => {
      const before = service.messages().length;
      const chat = { conversationType: 'personal', tenantId: tenantId(), id: `a:${conversation}` };
      const parts = { text, conversation: chat, from: { id: `29:${conversation}` } };
      const response = await post(teams.url, anActivity(service, parts), await service.token());
      if (response.status !== 200) throw new Error(`the channel answered ${response.status} instead of 200`);
      return service.messages().slice(before).map(shown);
    },
    forged: async (kind) => {
      const stolen = kind === 'replay' ? { serviceUrl: `${service.url}/somewhere-else/${randomUUID()}` } : {};
      const token = await service.token(
        {},
        { forged: kind === 'signature', expires: kind === 'expired' ? -3600 : 3600 },
      );
      return (await post(teams.url, anActivity(service, stolen), token)).status;
    },
    stop: async () => {
      await teams.close();
      await service.close();
    },
  };
}

/** What Teams shows of a message: its text, what links and buttons open, what suggestions ask. */
export function shown({ text = '', attachments = [], suggestedActions }: Omit<PostedActivity, 'type'>): Shown {
  const buttons = attachments
    .flatMap(({ content }) => (content.actions ?? []) as { url: string }[])
    .map(({ url }) => url);
  const links = [...text.matchAll(/\]\(([^()\s]+)\)/gu)].map(([, href]) => href!);
  return {
    text,
    links: [...new Set([...links, ...buttons])],
    suggestions: suggestedActions?.actions.map(({ value }) => value) ?? [],
  };
}

import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import { type BotService, type LocalServer, type PostedActivity, startBotService } from './bot-service.js';
import { createFakeDesk, type FakeDesk } from './fake-desk.js';
import { anActivity, post, startTeams } from './start-teams.js';

/** The channel with a fresh desk for each test, and Teams' side of the conversation. */
export interface TeamsConversation {
  readonly service: BotService;
  readonly desk: FakeDesk;
  /** Address of the channel. */
  readonly url: string;
  /** Goes on with another desk. */
  useDesk(desk: FakeDesk): Promise<void>;
  /** Sends a genuine activity; `parts` replace those of a message in a personal chat. */
  send(parts?: Record<string, unknown>): Promise<Response>;
  /** The one message of the bot beside suggestions. */
  only(): PostedActivity;
  /** The messages that carry suggestions. */
  suggested(): PostedActivity[];
}

export function teamsConversation(): TeamsConversation {
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

  return {
    get service() {
      return service;
    },
    get desk() {
      return desk;
    },
    get url() {
      return teams.url;
    },
    useDesk: async (other) => {
      await teams.close();
      desk = other;
      teams = await startTeams(service.settings, desk);
    },
    send: async (parts = {}) => post(teams.url, anActivity(service, parts), await service.token()),
    only: () => {
      const messages = service.messages().filter(({ suggestedActions }) => !suggestedActions);
      expect(messages).toHaveLength(1);
      return messages[0]!;
    },
    suggested: () => service.messages().filter(({ suggestedActions }) => suggestedActions),
  };
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type BotService,
  type LocalServer,
  type PostedActivity,
  startBotService,
  tenantId,
} from '../helpers/bot-service.js';
import { parentId, startClassicBot } from '../helpers/classic-bot.js';
import { createFakeDesk, type FakeDesk } from '../helpers/fake-desk.js';
import { anActivity, post, startTeams } from '../helpers/start-teams.js';

let service: BotService;
let desk: FakeDesk;
let vetted: LocalServer;
let parent: LocalServer;

beforeAll(async () => {
  service = await startBotService();
  desk = createFakeDesk();
  vetted = await startTeams(service.settings, desk);
  parent = await startClassicBot(service, `${vetted.url}/api/messages`);
});
afterAll(() => Promise.all([parent, vetted, service].map((server) => server.close())));

const repliesOf = async (response: Response): Promise<PostedActivity[]> => {
  expect(response.status).toBe(200);
  return (await response.json()).activities;
};
const content = ({ text, attachments, entities, suggestedActions, importance }: PostedActivity) => ({
  text,
  attachments,
  entities,
  suggestedActions,
  importance,
});

describe('a bot built with the classic Bot Framework SDK', () => {
  it.each(['What causes MCAS?', 'I cannot breathe', 'I want to die', 'which one', 'Hello', 'What about lupus?'])(
    'that calls Vetted as a skill gets the same reply: %s',
    async (text) => {
      service.posted.length = 0;
      await post(vetted.url, anActivity(service, { text }), await service.token());
      const direct = service.messages().map(content);
      expect(direct.length).toBeGreaterThan(0);
      service.posted.length = 0;

      const viaParent = await repliesOf(
        await post(parent.url, { ...anActivity(service, { text }), deliveryMode: 'expectReplies' }),
      );

      expect(viaParent.map(content)).toEqual(direct);
      expect(service.posted).toEqual([]);
    },
  );

  it('has conversations of its own: another caller cannot speak in them', async () => {
    const parts = { deliveryMode: 'expectReplies', conversation: { conversationType: 'personal', id: 'same' } };
    const app = { serviceurl: undefined, tid: tenantId };
    const before = desk.asked.length;
    for (const azp of [parentId, 'another-app', parentId]) {
      await repliesOf(await post(vetted.url, anActivity(service, parts), await service.token({ ...app, azp })));
    }
    const [first, other, again] = desk.asked.slice(before).map(({ conversation }) => conversation);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });
});

import { chatResponseSchema } from '../../../src/channels/web/schemas.js';
import { createTokens } from '../../../src/channels/web/token.js';
import { webRoutes } from '../../../src/channels/web/web-routes.js';
import { createMetrics } from '../../../src/http/metrics.js';
import { createServer } from '../../../src/http/server.js';
import { createMemoryStore } from '../../../src/stores/memory/create-memory-store.js';
import { type LocalServer, listen } from '../../helpers/bot-service.js';
import type { ChannelHarness } from './harness.js';
import { shownReply } from './shown-reply.js';

/** The website as the channel contract drives it: the browser keeps one token for each conversation. */
export function webHarness(): ChannelHarness {
  let server: LocalServer;
  const tokens = new Map<string, string>();

  return {
    name: 'web',
    start: async (desk) => {
      const api = webRoutes({
        desk,
        store: await createMemoryStore(),
        tokens: createTokens('test secret', 30, desk.now),
        interfaceTexts: () => ({
          texts: desk.texts(),
          disclaimer: desk.disclaimer(),
          starters: [...desk.starters()],
          emergency: { text: '', actions: [] },
        }),
      });
      server = await listen(
        createServer({
          api,
          channels: [],
          readiness: () => ({ ready: true, notices: [] }),
          metrics: createMetrics(),
          log: desk.log,
          replyFor: () => undefined,
          allowedOrigins: [],
          rateLimit: 'off',
          trustProxy: 0,
          version: 'test',
        }),
      );
    },
    say: async (conversation, text) => {
      const token = tokens.get(conversation);
      const response = await fetch(`${server.url}/api/chat`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text, ...(token && { conversation: token }) }),
      });
      if (response.status !== 200) throw new Error(`the website answered ${response.status}`);
      const answered = chatResponseSchema.parse(await response.json());
      tokens.set(conversation, answered.conversation);
      return [shownReply(answered.reply)];
    },
    stop: () => server.close(),
  };
}

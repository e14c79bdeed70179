import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import cors from 'cors';
import express from 'express';
import helmet from 'helmet';
import type { Desk } from '../../src/channels/channel.js';
import { createPortalChannel, type PortalParts } from '../../src/channels/portal/index.js';
import type { PortalConfig } from '../../src/config.js';
import { emptyContext } from '../../src/domain/conversation.js';
import { pageRoutes } from '../../src/http/pages.js';
import { problemHandler } from '../../src/http/problems.js';
import { createMemoryStore } from '../../src/stores/memory/create-memory-store.js';
import { createFakeDesk, fakeReply } from './fake-desk.js';

/** A desk that keeps conversations in a real store, as the bot does. */
export async function createKeepingDesk(
  changes: Partial<Desk> = {},
): Promise<{ desk: Desk; load: PortalParts['load'] }> {
  const store = await createMemoryStore();
  let turns = 0;
  const desk = createFakeDesk({
    answer: async ({ text, conversation, channel }) => {
      turns += 1;
      const reply = fakeReply(text, turns);
      await store.append(conversation, { at: new Date().toISOString(), text, channel, reply }, emptyContext);
      return reply;
    },
    addFeedback: (key, reply, feedback) => store.addFeedback(key, reply, feedback),
    forget: (key) => store.forget(key),
    ...changes,
  });
  return { desk, load: (key) => store.load(key) };
}

export interface StartedPortal {
  readonly url: string;
  close(): Promise<void>;
}

/** The portal channel on a free port, with the headers, pages and problems of the real server around it. */
export async function startPortal(
  config: PortalConfig,
  desk: Desk,
  parts: Partial<PortalParts> = {},
): Promise<StartedPortal> {
  const app = express();
  app.use(
    helmet({
      crossOriginResourcePolicy: { policy: 'cross-origin' },
      contentSecurityPolicy: { directives: { 'img-src': ["'self'", 'data:'], 'upgrade-insecure-requests': null } },
    }),
  );
  const interfaceTexts = () => ({
    texts: desk.texts(),
    disclaimer: desk.disclaimer(),
    starters: [...desk.starters()],
    emergency: { text: desk.unavailable().text, actions: [{ label: 'Call 112', href: 'tel:112' }] },
  });
  const usual: PortalParts = { allowedOrigins: [], rateLimit: 'off', load: async () => undefined, interfaceTexts };
  const channel = createPortalChannel(config, desk, { ...usual, ...parts });
  app.use(channel.routes!.path, channel.routes!.router);
  // The widget takes its own words from here, wherever it asks.
  app.get('/api/interface', cors({ origin: [...(parts.allowedOrigins ?? [])] }), (_request, response) => {
    response.json(interfaceTexts());
  });
  app.use(pageRoutes());
  app.use(problemHandler(desk.log, () => desk.unavailable()));
  const server = createServer(app);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A test that fails must not keep the process alive.
  server.unref();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

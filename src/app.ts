import type { RequestListener } from 'node:http';
import type { Channel, Desk } from './channels/channel.js';
import { conversationKey } from './channels/conversation-key.js';
import { createTokens } from './channels/web/token.js';
import { webRoutes } from './channels/web/web-routes.js';
import type { Config } from './config.js';
import type { Message } from './domain/message.js';
import type { Reply } from './domain/reply.js';
import { ProblemError } from './errors.js';
import { createHandOver } from './hand-over/create-hand-over.js';
import { createMetrics } from './http/metrics.js';
import { createServer } from './http/server.js';
import { watchPack } from './live-pack.js';
import type { Log } from './log.js';
import { openChannels } from './open-channels.js';
import { PACK_LANGUAGE, signOffNotices } from './pack/load-pack.js';
import { secretIn } from './secret.js';
import { type Progress, type Service, startService } from './service.js';
import type { ConversationStore } from './stores/conversation-store.js';
import { openStore } from './stores/open-store.js';
import type { EncoderThreads } from './understanding/encoder-threads.js';

export interface AppOptions {
  readonly config: Config;
  readonly log: Log;
  readonly version: string;
  readonly now?: () => Date;
  readonly onProgress?: Progress;
  /** The sentence encoder, to be closed with the bot; the bot's own when left out. */
  readonly encoder?: EncoderThreads;
}

/** The whole bot. Answers requests through `handler`; the caller listens. */
export interface App {
  readonly handler: RequestListener;
  readonly desk: Desk;
  readonly store: ConversationStore;
  /** Resolves when a question would be answered; rejects with the cause when the models cannot be made. */
  readonly ready: Promise<void>;
  /** What must be mended or signed before going live. */
  notices(): string[];
  close(): Promise<void>;
}

const HOUR = 3_600_000;

/**
 * Composes the whole from a configuration; listens to nothing.
 * The handler answers at once: until the models are ready it screens, and otherwise says that it is unavailable.
 * @throws PackError or ConfigError, with the cure, when the pack or the configuration is wrong
 */
export async function createApp({
  config,
  log,
  version,
  now = () => new Date(),
  onProgress = () => {},
  encoder,
}: AppOptions): Promise<App> {
  const secret = config.secret ?? (await secretIn(config.dataDir));
  const metrics = createMetrics();
  const store = await openStore(config, log);
  const handOver =
    config.escalation &&
    createHandOver(
      { ...config.escalation, dataDir: config.dataDir, conversationDays: config.conversationDays },
      { log, now },
    );
  await handOver?.start();
  const service = await startService({ config, log, store, metrics, now, onProgress, encoder });
  const desk = deskOf({ service, store, secret, log, now, handOver });
  const interfaceTexts = () => interfaceOf(service);
  const channels = await openChannels(config, desk, { store, interfaceTexts });
  const tokens = createTokens(secret, config.conversationDays, now);

  const handler = createServer({
    api: webRoutes({ desk, store, tokens, interfaceTexts }),
    channels: channels.flatMap(({ routes }) => (routes ? [routes] : [])),
    readiness: service.readiness,
    metrics,
    log,
    replyFor: (code) => {
      if (code === 'too-large') return service.composer().refusal('too-long');
      if (code === 'rate-limited') return service.composer().refusal('rate-limited');
      return code === 'unavailable' || code === 'internal-error' ? desk.unavailable() : undefined;
    },
    allowedOrigins: config.allowedOrigins,
    rateLimit: config.rateLimit,
    trustProxy: config.trustProxy,
    version,
  });
  const stops = [
    watchPack(config.packDir, service.reload, log),
    everyHour({ store, service, log, now, days: config.conversationDays }),
  ];
  await Promise.all(channels.map((channel) => channel.start?.()));

  return {
    handler,
    desk,
    store,
    ready: service.ready,
    notices: () => signOffNotices(service.pack()),
    close: async () => {
      for (const stop of stops) stop();
      await Promise.all(channels.map((channel: Channel) => channel.close?.()));
      await handOver?.close();
      await service.close();
      await store.close();
    },
  };
}

interface DeskParts {
  readonly service: Service;
  readonly store: ConversationStore;
  readonly secret: string;
  readonly log: Log;
  readonly now: () => Date;
  readonly handOver: ReturnType<typeof createHandOver> | undefined;
}

/** What every channel may ask of the bot. */
function deskOf({ service, store, secret, log, now, handOver }: DeskParts): Desk {
  return {
    answer: async (message: Message): Promise<Reply> => {
      if (!service.canAnswer() && service.screen(message.text).verdict === 'none') {
        throw new ProblemError('unavailable', 'The models are still being prepared: try again in a moment');
      }
      const reply = await service.answer(message);
      handOver?.notify(message, reply);
      return reply;
    },
    unavailable: () => service.composer().refusal('unavailable'),
    keyOf: (channel, conversation) => conversationKey(secret, channel, conversation),
    addFeedback: store.addFeedback,
    forget: async (key) => {
      const [forgotten] = await Promise.all([store.forget(key), handOver?.forget(key)]);
      return forgotten;
    },
    texts: () => service.pack().interfaceTexts,
    starters: () => service.composer().starters(),
    disclaimer: () => service.pack().disclaimer.text,
    log,
    now,
  };
}

/** The words of the widget, and the emergency advice that it keeps for when the server cannot be reached. */
function interfaceOf(service: Service) {
  const { interfaceTexts: texts, disclaimer } = service.pack();
  const { text, actions } = service.composer().urgent('emergency', PACK_LANGUAGE);
  return {
    texts,
    disclaimer: disclaimer.text,
    starters: service.composer().starters(),
    emergency: { text, actions: [...actions] },
  };
}

interface HourlyParts {
  readonly store: ConversationStore;
  readonly service: Service;
  readonly log: Log;
  readonly now: () => Date;
  /** Days until a silent conversation is deleted. */
  readonly days: number;
}

/**
 * Now and every hour: deletes conversations that were silent for too long, and on a new day reads the pack again, so
 * that an answer whose review has become due is not served any more. @returns stops it
 */
function everyHour({ store, service, log, now, days }: HourlyParts): () => void {
  const today = () => now().toISOString().slice(0, 10);
  let checkedOn = today();
  const expire = async () => {
    const dropped = await store.expire(new Date(now().getTime() - days * 24 * HOUR));
    if (dropped > 0) log.info({ dropped }, 'expired conversations were deleted');
  };
  const checkDue = async () => {
    if (today() === checkedOn) return;
    checkedOn = today();
    await service.reload();
  };
  const safely = () => {
    expire().catch((error: unknown) => log.error({ error }, 'expired conversations could not be deleted'));
    checkDue().catch((error: unknown) =>
      log.error({ error }, 'the pack could not be read again: the last good one stays'),
    );
  };
  safely();
  const timer = setInterval(safely, HOUR);
  timer.unref();
  return () => clearInterval(timer);
}

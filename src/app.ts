import { createTokens } from './channels/web/token.js';
import { webRoutes } from './channels/web/web-routes.js';
import type { Config } from './config.js';
import type { Message } from './domain/message.js';
import type { Reply } from './domain/reply.js';
import { ProblemError } from './errors.js';
import { createMetrics } from './http/metrics.js';
import { createServer } from './http/server.js';
import { watchPack } from './live-pack.js';
import type { Log } from './log.js';
import { PACK_LANGUAGE, signOffNotices } from './pack/load-pack.js';
import { type Progress, startService } from './service.js';
import { secretIn } from './secret.js';
import { openStore } from './stores/open-store.js';

export interface AppOptions {
  readonly config: Config;
  readonly log: Log;
  readonly version: string;
  readonly now?: () => Date;
  readonly onProgress?: Progress;
}

const HOUR = 3_600_000;

/**
 * Composes the whole from a configuration; listens to nothing.
 * The handler answers at once: until the models are ready it screens, and otherwise says that it is unavailable.
 * @throws PackError or ConfigError, with the cure, when the pack or the configuration is wrong
 */
export async function createApp({ config, log, version, now = () => new Date(), onProgress = () => {} }: AppOptions) {
  const secret = config.secret ?? (await secretIn(config.dataDir));
  const metrics = createMetrics();
  const store = await openStore(config, log);
  const service = await startService({ config, log, store, metrics, now, onProgress });
  const { composer, pack } = service;

  const answer = async (message: Message): Promise<Reply> => {
    if (!service.canAnswer() && service.screen(message.text).verdict === 'none') throw new ProblemError('unavailable', 'The models are still being prepared: try again in a moment');
    return service.answer(message);
  };

  const handler = createServer({
    api: webRoutes({
      answer,
      store,
      secret,
      now,
      tokens: createTokens(secret, config.conversationDays, now),
      interfaceTexts: () => {
        const { interfaceTexts: texts, disclaimer } = pack();
        const emergency = composer().urgent('emergency', PACK_LANGUAGE);
        return {
          texts,
          disclaimer: disclaimer.text,
          starters: [...composer().starters()],
          emergency: { text: emergency.text, actions: [...emergency.actions] },
        };
      },
    }),
    channels: [],
    readiness: () => service.readiness(),
    metrics,
    log,
    replyFor: (code) => {
      if (code === 'too-large') return composer().refusal('too-long');
      if (code === 'rate-limited') return composer().refusal('rate-limited');
      if (code === 'unavailable' || code === 'internal-error') return composer().refusal('unavailable');
      return undefined;
    },
    allowedOrigins: config.allowedOrigins,
    rateLimit: config.rateLimit,
    trustProxy: config.trustProxy,
    version,
  });

  const stopWatching = watchPack(config.packDir, () => service.reload(), log);
  const expire = async () => {
    const dropped = await store.expire(new Date(now().getTime() - config.conversationDays * 24 * HOUR));
    if (dropped > 0) log.info({ dropped }, 'expired conversations were deleted');
  };
  const expireSafely = () => void expire().catch((error: unknown) => log.error({ error }, 'expired conversations could not be deleted'));
  expireSafely();
  const expiry = setInterval(expireSafely, HOUR);
  expiry.unref();

  return {
    handler,
    answer: service.answer,
    store,
    /** Resolves when a question would be answered; rejects with the cause when the models cannot be made. */
    ready: service.ready,
    notices: () => signOffNotices(pack()),
    close: async () => {
      stopWatching();
      clearInterval(expiry);
      await service.close();
      await store.close();
    },
  };
}

export type App = Awaited<ReturnType<typeof createApp>>;

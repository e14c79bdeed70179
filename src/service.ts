import { type Brain, type BrainOptions, createBrain, type Learned } from './brain.js';
import type { Config } from './config.js';
import { createBot } from './create-bot.js';
import type { Composer } from './dialog/compose.js';
import type { Message } from './domain/message.js';
import type { Reply } from './domain/reply.js';
import type { Metrics } from './http/metrics.js';
import type { Readiness } from './http/server.js';
import type { Log } from './log.js';
import { type Pack, signOffNotices } from './pack/load-pack.js';
import { type Bot, replyToMessage } from './reply-to-message.js';
import type { Screen } from './safety/screen.js';
import type { ConversationStore } from './stores/conversation-store.js';
import { type EncoderThreads, startEncoder } from './understanding/encoder-threads.js';

/** Called with a fraction from 0 to 1 while models train. */
export type Progress = BrainOptions['onProgress'];

export interface ServiceOptions {
  readonly config: Config;
  readonly log: Log;
  readonly store: ConversationStore;
  readonly metrics: Metrics;
  readonly now: () => Date;
  readonly onProgress: Progress;
  /** The sentence encoder, closed with the service; the service's own when left out. */
  readonly encoder?: EncoderThreads | undefined;
}

/** The running bot: one pack at a time, replaced as a whole when its files change. */
export interface Service {
  answer(message: Message): Promise<Reply>;
  /** Whether a question would be answered now. */
  canAnswer(): boolean;
  /** The safety screen: needs no classifier. */
  readonly screen: Screen;
  readiness(): Readiness;
  pack(): Pack;
  composer(): Composer;
  /** Takes over the changed files of the pack. @throws when they are wrong; the last good pack stays. */
  reload(): Promise<void>;
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts the bot. Resolves as soon as messages can be screened; `ready` follows when they can be understood.
 * @throws PackError or ConfigError when the pack or the configuration is wrong
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { config, log, metrics, now, onProgress } = options;
  // Loads while the pack is read: the two take about as long.
  const encoder = options.encoder ?? startEncoder();
  encoder.encode(['']).catch(() => undefined);
  const stopping = new AbortController();
  const brainNow = () => createBrain({ ...config, today: now(), encoder, onProgress, signal: stopping.signal });
  let brain = await brainNow().catch(async (cause: unknown) => {
    await encoder.close();
    throw cause;
  });
  let learned: Learned | undefined;
  let bot = botOf(brain, NOT_YET, options);
  let failure: unknown;

  const takeOver = async (next: Brain): Promise<void> => {
    const previous = learned;
    learned = await next.learn();
    [brain, bot] = [next, botOf(next, learned, options)];
    metrics.ready(true);
    for (const notice of signOffNotices(next.pack)) log.warn(notice);
    await previous?.classifier.close();
  };
  const ready = takeOver(brain).catch((cause: unknown) => {
    failure = cause;
    if (!stopping.signal.aborted)
      log.error({ error: cause }, 'the models could not be made: only emergencies are answered');
    throw cause;
  });
  ready.catch(() => undefined);

  return {
    answer: (message) => replyToMessage(message, bot),
    canAnswer: () => learned !== undefined,
    screen: (text) => brain.screen(text),
    readiness: () => readinessOf(brain, { ready: learned !== undefined, failure }),
    pack: () => brain.pack,
    composer: () => brain.composer,
    reload: async () => {
      await takeOver(await brainNow());
      log.info('the changed pack was taken over');
    },
    ready,
    close: async () => {
      stopping.abort();
      await ready.catch(() => undefined);
      await learned?.classifier.close();
      await encoder.close();
    },
  };
}

const notReady = () => Promise.reject(new Error('the models are not ready yet'));

/** Until the models are there, only the screen answers. */
const NOT_YET: Pick<Learned, 'understand' | 'lookAgain'> = { understand: notReady, lookAgain: notReady };

function botOf(
  brain: Brain,
  { understand, lookAgain }: Pick<Learned, 'understand' | 'lookAgain'>,
  { log, metrics, store, now }: ServiceOptions,
): Bot {
  return createBot({
    ...brain,
    screen: brain.screen,
    understand,
    lookAgain,
    store,
    now,
    storeFailed: (error) => {
      metrics.failed('store');
      log.error({ error }, 'the store failed: the reply went out all the same');
    },
    observe: (message, reply, seconds, error) => {
      metrics.replied(message, reply, seconds);
      const { kind, intents, confidence } = reply;
      const details = {
        channel: message.channel,
        conversation: message.conversation.slice(0, 8),
        kind,
        intents,
        confidence,
      };
      if (error === undefined) log.info(details, 'replied');
      else {
        metrics.failed('reply');
        log.error({ ...details, error }, 'answering failed: the person got the fixed text');
      }
    },
  });
}

function readinessOf(brain: Brain, { ready, failure }: { ready: boolean; failure: unknown }): Readiness {
  const notices = signOffNotices(brain.pack);
  if (ready) return { ready, notices };
  const why = failure === undefined ? 'the models are being prepared' : 'the models could not be made: see the log';
  return { ready, why, notices };
}

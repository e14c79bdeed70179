import type { Config, EscalationConfig } from '../config.js';
import type { Message } from '../domain/message.js';
import type { Reply } from '../domain/reply.js';
import type { Log } from '../log.js';
import { createCourier } from './courier.js';
import { createDeliver } from './deliver.js';
import { eventOf, type HandOverEvent } from './event.js';
import { createOutbox } from './outbox.js';
import { createSettle } from './settle.js';
import { type Later, later as realLater } from './timers.js';
import { createWaitingLine } from './waiting-line.js';

/** Events that wait at most, and as many again that were set aside. */
const MOST_WAITING = 2_000;
/** An event that could not be delivered for so long is set aside. */
const GIVE_UP_DAYS = 3;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Tells a care team of emergencies, crises and questions out of scope, through a webhook. */
export interface HandOver {
  /** Takes up a reply that needs a follow-up. Never throws, and nobody waits for it. */
  notify(message: Message, reply: Reply): void;
  /** Removes every undelivered event of a conversation. @throws when a file cannot be removed */
  forget(key: string): Promise<void>;
  /** Takes up what an earlier process left, and begins to deliver. @throws ConfigError when the outbox cannot be written */
  start(): Promise<void>;
  /** Stops; what was not delivered waits for the next start. */
  close(): Promise<void>;
}

export type HandOverConfig = EscalationConfig & Pick<Config, 'dataDir' | 'conversationDays'>;

export interface HandOverParts {
  readonly log: Log;
  readonly now: () => Date;
  readonly fetch?: typeof globalThis.fetch;
  readonly later?: Later;
  /** From 0 to 1, spreads retries. */
  readonly random?: () => number;
  readonly mostWaiting?: number;
}

/**
 * Delivers at least once: each event waits in a file under `DATA_DIR/outbox` until the endpoint answers with 2xx.
 * @throws ConfigError when the address is not https or the secret is malformed
 */
export function createHandOver(config: HandOverConfig, parts: HandOverParts): HandOver {
  const { log, now, fetch = globalThis.fetch, later = realLater, random = Math.random } = parts;
  const { mostWaiting = MOST_WAITING } = parts;
  const outbox = createOutbox(config.dataDir, log);
  const line = createWaitingLine(mostWaiting);
  const deliver = createDeliver(config, { fetch, now, later });
  const giveUpAfter = Math.min(GIVE_UP_DAYS, config.conversationDays) * DAY;
  const settle = createSettle({ line, outbox, log, now, random, endpoint: new URL(config.url).host, giveUpAfter });
  const courier = createCourier({ line, deliver, now, later, settle });
  let cancelTidy = () => {};

  const join = (event: HandOverEvent) => {
    const out = line.add(event, now().getTime());
    if (!out) return;
    out.attempt?.abort();
    log.error({ event: out.event.id, kind: out.event.kind }, 'too many events wait for the hand-over: one was dropped');
    outbox.remove(out.event);
  };

  const tidy = () => {
    outbox.tidy(new Date(now().getTime() - config.conversationDays * DAY), mostWaiting);
    cancelTidy = later(tidy, HOUR);
  };

  return {
    notify(message, reply) {
      try {
        const event = eventOf(message, reply, { ...config, at: now() });
        if (!event || line.has(event.id)) return;
        outbox.keep(event);
        join(event);
        courier.wake();
      } catch (error) {
        log.error({ error }, 'an event could not be handed over');
      }
    },
    async forget(key) {
      for (const { event, attempt } of line.all()) {
        if (event.key !== key) continue;
        line.remove(event.id);
        attempt?.abort();
      }
      await outbox.forget(key);
    },
    async start() {
      for (const event of await outbox.load()) if (!line.has(event.id)) join(event);
      tidy();
      courier.start();
    },
    async close() {
      courier.stop();
      cancelTidy();
      await outbox.drained();
    },
  };
}

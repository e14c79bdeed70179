import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Message } from '../domain/message.js';
import type { Reply } from '../domain/reply.js';

/** Counts what happens. Labels are intents and kinds, never words of a message. */
export interface Metrics {
  replied(message: Message, reply: Reply, seconds: number): void;
  failed(part: 'reply' | 'store'): void;
  ready(isReady: boolean): void;
  text(): Promise<string>;
}

export function createMetrics(): Metrics {
  const registers = [new Registry()];
  const replies = new Counter({
    name: 'vetted_replies_total',
    help: 'Replies by channel and kind',
    labelNames: ['channel', 'kind'],
    registers,
  });
  const intents = new Counter({
    name: 'vetted_intents_total',
    help: 'Intents by kind of reply',
    labelNames: ['intent', 'kind'],
    registers,
  });
  const seconds = new Histogram({
    name: 'vetted_reply_seconds',
    help: 'Seconds from message to reply',
    labelNames: ['channel'],
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2],
    registers,
  });
  const failures = new Counter({
    name: 'vetted_failures_total',
    help: 'Failures by part; the person got a fixed text',
    labelNames: ['part'],
    registers,
  });
  const ready = new Gauge({ name: 'vetted_ready', help: '1 when a question would be answered', registers });
  return {
    replied: (message, reply, took) => {
      replies.inc({ channel: message.channel, kind: reply.kind });
      for (const intent of reply.intents) intents.inc({ intent, kind: reply.kind });
      seconds.observe({ channel: message.channel }, took);
    },
    failed: (part) => failures.inc({ part }),
    ready: (isReady) => ready.set(isReady ? 1 : 0),
    text: () => registers[0]!.metrics(),
  };
}

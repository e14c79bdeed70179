import { createHmac, timingSafeEqual } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Message } from '../../src/domain/message.js';
import type { Reply, ReplyKind } from '../../src/domain/reply.js';
import type { HandOverConfig } from '../../src/hand-over/create-hand-over.js';
import type { Later } from '../../src/hand-over/timers.js';
import type { Log } from '../../src/log.js';

export const secret = 'a secret of the hand-over, 32 characters or more';

export const aKey = (n = 1) => n.toString(16).padStart(64, 'a');

export const aMessage = (parts: Partial<Message> = {}): Message => ({
  text: 'my throat is closing',
  conversation: aKey(),
  channel: 'web',
  ...parts,
});

let replies = 0;

export const aReply = (kind: ReplyKind = 'emergency', parts: Partial<Reply> = {}): Reply => ({
  id: `reply-${++replies}`,
  kind,
  intents: [],
  confidence: 0,
  text: 'a fixed text',
  disclaimer: '',
  sources: [],
  suggestions: [],
  actions: [],
  language: 'en',
  ...parts,
});

export const aConfig = (dataDir: string, parts: Partial<HandOverConfig> = {}): HandOverConfig => ({
  url: 'http://127.0.0.1:9/',
  secret,
  includeText: false,
  dataDir,
  conversationDays: 30,
  ...parts,
});

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly id: string;
  /** Resolves when the connection has ended. */
  readonly closed: Promise<unknown>;
}

/** A care team's receiver on a free port. `respond` may be replaced at any time. */
export async function startEndpoint(respond: (response: ServerResponse, received: Received) => void) {
  const received: Received[] = [];
  const events = new EventEmitter();
  const endpoint = { respond };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const one = {
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
      id: String(request.headers['webhook-id']),
      closed: once(response, 'close'),
    };
    received.push(one);
    endpoint.respond(response, one);
    events.emit('received');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return Object.assign(endpoint, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    /** Resolves when so many requests have come in since the start. */
    until: async (count: number) => {
      while (received.length < count) await once(events, 'received');
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  });
}

/** What a receiver must do, written from the Standard Webhooks specification alone. */
export function isGenuine({ headers, body }: Received, key: Buffer | string, now: Date): boolean {
  const time = Number(headers['webhook-timestamp']);
  if (Math.abs(now.getTime() / 1000 - time) > 300) return false;
  const expected = createHmac('sha256', key).update(`${headers['webhook-id']}.${time}.${body}`).digest();
  return String(headers['webhook-signature'])
    .split(' ')
    .map((signature) => signature.split(','))
    .some(([version, value = '']) => {
      const given = Buffer.from(value, 'base64');
      return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
    });
}

/** Time stands still until it is moved. */
export function fakeClock(start = '2026-04-06T10:00:00.000Z') {
  let at = Date.parse(start);
  const timers = new Set<{ readonly run: () => void; readonly due: number }>();
  const later: Later = (run, milliseconds) => {
    const timer = { run, due: at + milliseconds };
    timers.add(timer);
    return () => timers.delete(timer);
  };
  const advance = (milliseconds: number) => {
    const end = at + milliseconds;
    for (;;) {
      const [next] = [...timers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
      if (!next) break;
      timers.delete(next);
      at = Math.max(at, next.due);
      next.run();
    }
    at = end;
  };
  return { now: () => new Date(at), later, advance };
}

/** Remembers every line; `until` resolves when a message was logged so many times. */
export function recordingLog() {
  const lines: { readonly level: string; readonly details: unknown; readonly message: string }[] = [];
  const events = new EventEmitter();
  const level = (name: string) => (details: unknown, message: string) => {
    lines.push({ level: name, details, message });
    events.emit('line');
  };
  const log = {
    debug: level('debug'),
    info: level('info'),
    warn: level('warn'),
    error: level('error'),
  } as unknown as Log;
  const count = (part: string) => lines.filter(({ message }) => message.includes(part)).length;
  return {
    log,
    lines,
    count,
    until: async (part: string, times = 1) => {
      while (count(part) < times) await once(events, 'line');
    },
  };
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Block, markupObjections, objections } from './slack-limits.js';

/** A call that Slack got. `method` is that of the Web API, or `respond` for a response_url. */
export interface SlackCall {
  readonly method: string;
  readonly token: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly blocks: readonly Block[];
  readonly objections: readonly string[];
}

/** Slack's side: the Web API, response addresses and Socket Mode, on a free port. */
export interface FakeSlack {
  readonly apiUrl: string;
  readonly responseUrl: string;
  readonly calls: SlackCall[];
  /** The first call, past or to come, that nobody has taken yet and that satisfies. */
  take(satisfies: (call: SlackCall) => boolean): Promise<SlackCall>;
  /** Answers calls of a method with an error from now on; `undefined` mends it. */
  refuse(method: string, error: string | undefined): void;
  /** The next connection of Socket Mode. */
  connection(): Promise<WebSocket>;
  close(): Promise<void>;
}

const known = [
  'auth.test',
  'chat.postMessage',
  'chat.postEphemeral',
  'assistant.threads.setStatus',
  'assistant.threads.setSuggestedPrompts',
  'apps.connections.open',
];
const time = /^\d+\.\d+$/u;

export async function startFakeSlack(): Promise<FakeSlack> {
  const calls: SlackCall[] = [];
  const taken = new Set<SlackCall>();
  const waiting = new Set<() => void>();
  const refused = new Map<string, string>();
  const connections: WebSocket[] = [];
  const notify = () => {
    for (const look of [...waiting]) look();
  };
  const server = createServer((request, response) => void handle(request, response));
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) => {
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }));
    connections.push(socket);
    notify();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = callOf(request, await bodyOf(request));
    const error = refused.get(call.method) ?? (call.objections.length > 0 ? 'invalid_blocks' : undefined);
    calls.push(call);
    response.setHeader('Content-Type', 'application/json');
    if (call.method === 'respond') response.statusCode = error ? 404 : 200;
    response.end(
      JSON.stringify(
        error ? { ok: false, error } : { ok: true, ts: '1723300001.000100', url: `ws://127.0.0.1:${port}/link` },
      ),
    );
    notify();
  }

  const when = <T>(find: () => T | undefined): Promise<T> =>
    new Promise((resolve) => {
      const look = () => {
        const found = find();
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });

  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    responseUrl: `http://127.0.0.1:${port}/commands/1234/abcd`,
    calls,
    take: (satisfies) =>
      when(() => {
        const found = calls.find((call) => !taken.has(call) && satisfies(call));
        if (found) taken.add(found);
        return found;
      }),
    refuse: (method, error) => void (error ? refused.set(method, error) : refused.delete(method)),
    connection: () => when(() => connections.shift()),
    close: () => closeAll(server, sockets),
  };
}

async function closeAll(server: Server, sockets: WebSocketServer): Promise<void> {
  for (const socket of sockets.clients) socket.terminate();
  sockets.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function callOf(request: IncomingMessage, body: string): SlackCall {
  const viaAddress = !request.url!.startsWith('/api/');
  const method = viaAddress ? 'respond' : request.url!.slice('/api/'.length);
  const args: Record<string, unknown> = viaAddress ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));
  for (const name of ['blocks', 'prompts']) if (typeof args[name] === 'string') args[name] = JSON.parse(args[name]);
  const blocks = (args.blocks ?? []) as Block[];
  const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
  return { method, token, args, blocks, objections: callObjections(method, args, blocks, token) };
}

function callObjections(method: string, args: SlackCall['args'], blocks: readonly Block[], token: string): string[] {
  const missing = (...names: string[]) => names.filter((name) => !args[name]).map((name) => `${name} is missing`);
  const text = typeof args.text === 'string' ? args.text : '';
  const prompts = Array.isArray(args.prompts) ? args.prompts : [];
  const message = ['chat.postMessage', 'chat.postEphemeral', 'respond'].includes(method);
  return [
    ...(method === 'respond' || known.includes(method) ? [] : [`unknown method ${method}`]),
    ...(method === 'respond' || /^x(?:oxb|app)-/u.test(token) ? [] : ['not_authed']),
    ...(message ? missing('text') : []),
    ...(message && text.length > 40_000 ? ['msg_too_long'] : []),
    ...(message ? markupObjections(text) : []),
    ...(message && args.blocks !== undefined ? objections(blocks) : []),
    ...(method === 'chat.postMessage' ? missing('channel') : []),
    ...(method === 'chat.postEphemeral' ? missing('channel', 'user') : []),
    ...(args.thread_ts !== undefined && !time.test(String(args.thread_ts)) ? ['invalid thread_ts'] : []),
    ...(method === 'assistant.threads.setStatus' ? missing('channel_id', 'thread_ts') : []),
    ...(method === 'assistant.threads.setSuggestedPrompts' && (prompts.length < 1 || prompts.length > 4)
      ? ['1 to 4 prompts']
      : []),
  ];
}

import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { TeamsSettings } from '../../src/channels/teams/index.js';

export const tenantId = '11111111-2222-4333-8444-555555555555';
export const clientId = '99999999-8888-4777-8666-555555555555';

/** What was posted to the service address: a message of the bot to a conversation. */
export interface Posted {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly activity: PostedActivity;
}

export interface PostedActivity {
  readonly type: string;
  readonly text?: string;
  readonly replyToId?: string;
  readonly importance?: string;
  readonly recipient?: { readonly id: string };
  readonly suggestedActions?: {
    readonly to: string[];
    readonly actions: { readonly type: string; readonly title: string; readonly value: string }[];
  };
  readonly entities?: Record<string, unknown>[];
  readonly attachments?: { readonly contentType: string; readonly content: Record<string, unknown> }[];
  readonly channelData?: Record<string, unknown>;
}

/**
 * The platform's side on one local address: the issuer's keys, the source of the bot's own tokens (the SDK's sidecar),
 * and the connector that takes the bot's messages.
 */
export interface BotService {
  readonly url: string;
  readonly posted: Posted[];
  /** Messages of the bot, without the typing sign. */
  messages(): PostedActivity[];
  /** Statuses of the next messages that the connector takes; 201 afterwards. */
  answerNextWith(...statuses: number[]): void;
  /** A token as the Bot Service makes them; claims can be replaced or, with undefined, left out. */
  token(claims?: Record<string, unknown>, options?: TokenOptions): Promise<string>;
  /** What makes the channel believe this service. */
  readonly settings: TeamsSettings;
  close(): Promise<void>;
}

export interface TokenOptions {
  /** Seconds from now. */
  readonly expires?: number;
  /** Sign with a key that the issuer never published. */
  readonly forged?: boolean;
}

export async function startBotService(): Promise<BotService> {
  const keys = await generateKeyPair('RS256');
  const strangers = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: randomUUID(), use: 'sig', alg: 'RS256' };
  const posted: Posted[] = [];
  const statuses: number[] = [];

  const server = await listen(async (request, response) => {
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    const path = request.url ?? '';
    if (path === `/${tenantId}/discovery/v2.0/keys`) return send(200, { keys: [jwk] });
    if (path.startsWith('/AuthorizationHeaderUnauthenticated/'))
      return send(200, { authorizationHeader: `Bearer ${botToken}` });
    if (!path.startsWith('/v3/conversations/')) return send(404, {});
    const activity = JSON.parse(await bodyOf(request));
    const status = statuses.shift() ?? 201;
    if (status === 201) posted.push({ path, authorization: request.headers.authorization, activity });
    return send(status, { id: `sent-${posted.length}` });
  });

  const { url } = server;
  const issuer = `${url}/${tenantId}/v2.0`;
  const token: BotService['token'] = (claims = {}, { expires = 3600, forged = false } = {}) => {
    const now = Math.floor(Date.now() / 1000);
    const payload = {
      iss: issuer,
      aud: clientId,
      serviceurl: url,
      iat: now - 5,
      nbf: now - 900,
      exp: now + expires,
      ...claims,
    };
    const kept = Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== undefined));
    return new SignJWT(kept)
      .setProtectedHeader({ alg: 'RS256', kid: jwk.kid })
      .sign(forged ? strangers.privateKey : keys.privateKey);
  };
  const botToken = await token({ iss: 'local', aud: 'https://api.botframework.com' });

  return {
    url,
    posted,
    messages: () => posted.map(({ activity }) => activity).filter(({ type }) => type === 'message'),
    answerNextWith: (...next) => statuses.push(...next),
    token,
    settings: {
      credentials: { clientId, clientSecret: 'not-used-with-the-sidecar', tenantId },
      allowedTenants: [tenantId],
      auth: {
        authorityEndpoint: `${url}/${tenantId}`,
        issuers: [issuer],
        authType: 'EntraAuthSideCar',
        sidecarBaseUrl: url,
      },
    },
    close: server.close,
  };
}

export interface LocalServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** A server on a free port of the loopback address. */
export async function listen(handler: RequestListener): Promise<LocalServer> {
  const server = createServer(handler);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

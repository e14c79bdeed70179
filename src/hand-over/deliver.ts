import type { EscalationConfig } from '../config.js';
import { ConfigError } from '../errors.js';
import { bodyOf, type HandOverEvent } from './event.js';
import { createSigner } from './sign.js';
import type { Later } from './timers.js';

/** How long the endpoint may take to answer (milliseconds). */
export const PATIENCE = 10_000;

/** Tries once. @returns why it failed; nothing when the endpoint has taken the event. Never rejects. */
export type Deliver = (event: HandOverEvent, cancel: AbortController) => Promise<string | undefined>;

export interface DeliverParts {
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => Date;
  readonly later: Later;
}

/** @throws ConfigError when the address or the secret cannot be used */
export function createDeliver(config: EscalationConfig, { fetch, now, later }: DeliverParts): Deliver {
  checkAddress(config.url);
  const sign = createSigner(config.secret);
  return async (event, cancel) => {
    const body = bodyOf(event, config);
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'vetted',
      ...sign(event.id, Math.floor(now().getTime() / 1000), body),
    };
    const stopWaiting = later(() => cancel.abort(new Error('no answer in time')), PATIENCE);
    try {
      // A redirect could carry the event to a place that nobody configured.
      const response = await fetch(config.url, {
        method: 'POST',
        headers,
        body,
        redirect: 'manual',
        signal: cancel.signal,
      });
      void response.body?.cancel().catch(() => undefined);
      return response.ok ? undefined : `HTTP ${response.status}`;
    } catch (error) {
      return reasonOf(error);
    } finally {
      stopWaiting();
    }
  };
}

function checkAddress(address: string): void {
  const { protocol, hostname, username, password } = new URL(address);
  const isLoopback = hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/u.test(hostname);
  if (protocol !== 'https:' && !isLoopback) {
    throw new ConfigError(
      'ESCALATION_WEBHOOK_URL must begin with https:// (http:// only on this machine, such as http://127.0.0.1:8080/)',
    );
  }
  if (username || password) {
    throw new ConfigError(
      'ESCALATION_WEBHOOK_URL must not hold a user name or password: the signature tells who sends',
    );
  }
}

/** The code of a network failure, such as ECONNREFUSED: messages may quote the address, which can hold a token. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.cause instanceof Error && 'code' in error.cause) return String(error.cause.code);
  return error.name === 'TypeError' ? 'the request could not be made' : error.message;
}

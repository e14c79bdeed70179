import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { secureAddress, withoutSlash } from './addresses.js';

/** How long an issuer may take to answer (milliseconds): a person is waiting. */
export const ISSUER_TIMEOUT = 3_000;
/** Pause between two fetches of a key set because of an unknown key (milliseconds): forged keys must not make us a flood. */
const KEY_COOLDOWN = 30_000;
/** A withdrawn key is believed at most this much longer (milliseconds). */
const KEYS_MAX_AGE = 600_000;
/** After this the discovery document is read again, in the background (milliseconds). */
const DISCOVERY_MAX_AGE = 3_600_000;

/** Gives the keys of a trusted issuer. Rejects with whatever went wrong when the issuer cannot be asked. */
export type KeysOf = (issuer: string) => Promise<JWTVerifyGetKey>;

interface Discovered {
  readonly keys: JWTVerifyGetKey;
  readonly address: string;
  readonly at: number;
}

/**
 * Keys by OpenID Connect Discovery 1.0. Success is cached, failure never; each issuer is asked once at a time.
 * Call it with trusted issuers only: it fetches from the address given.
 */
export function createIssuerKeys(now: () => Date): KeysOf {
  const known = new Map<string, Discovered>();
  const asked = new Map<string, Promise<Discovered>>();

  const discover = async (issuer: string): Promise<Discovered> => {
    const address = await keyAddress(issuer);
    const before = known.get(issuer);
    const keys = before?.address === address ? before.keys : remoteKeys(address);
    const discovered = { keys, address, at: now().getTime() };
    known.set(issuer, discovered);
    return discovered;
  };
  const discoverOnce = (issuer: string): Promise<Discovered> => {
    const running = asked.get(issuer) ?? discover(issuer).finally(() => asked.delete(issuer));
    asked.set(issuer, running);
    return running;
  };

  return async (issuer) => {
    const before = known.get(issuer);
    if (!before) return (await discoverOnce(issuer)).keys;
    // What is known stays good while an issuer is down.
    if (now().getTime() - before.at > DISCOVERY_MAX_AGE) void discoverOnce(issuer).catch(() => undefined);
    return before.keys;
  };
}

async function keyAddress(issuer: string): Promise<string> {
  const schema = z.object({ issuer: z.literal(issuer), jwks_uri: secureAddress });
  const document = await fetchJson(`${withoutSlash(issuer)}/.well-known/openid-configuration`);
  return schema.parse(document).jwks_uri;
}

/** @throws when the server does not answer in time with 200 and JSON; redirects are not followed */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address, {
    headers: { Accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(ISSUER_TIMEOUT),
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}

const remoteKeys = (address: string) =>
  createRemoteJWKSet(new URL(address), {
    cooldownDuration: KEY_COOLDOWN,
    cacheMaxAge: KEYS_MAX_AGE,
    timeoutDuration: ISSUER_TIMEOUT,
  });

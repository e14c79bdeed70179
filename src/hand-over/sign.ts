import { createHmac } from 'node:crypto';
import { ConfigError } from '../errors.js';

const PREFIX = 'whsec_';

/** Shortest key that the Standard Webhooks scheme allows, in bytes. */
const MIN_KEY = 24;

/** Headers of one attempt. `seconds` is the time of the attempt since 1970, not that of the event. */
export type Sign = (id: string, seconds: number, body: string) => Record<string, string>;

/**
 * Signs after the Standard Webhooks scheme (https://www.standardwebhooks.com), version `v1`: HMAC-SHA-256 over id, time and body.
 * @param secret `whsec_` and a key in base64, or any other text, whose UTF-8 bytes are then the key
 * @throws ConfigError when the key after `whsec_` is not base64 or is too short
 */
export function createSigner(secret: string): Sign {
  const key = keyOf(secret);
  return (id, seconds, body) => ({
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`,
  });
}

function keyOf(secret: string): Buffer {
  if (!secret.startsWith(PREFIX)) return Buffer.from(secret, 'utf8');
  const encoded = secret.slice(PREFIX.length);
  const key = Buffer.from(encoded, 'base64');
  const unpadded = (text: string) => text.replace(/=+$/u, '');
  if (unpadded(key.toString('base64')) !== unpadded(encoded) || key.length < MIN_KEY) {
    throw new ConfigError(
      `ESCALATION_WEBHOOK_SECRET must hold at least ${MIN_KEY} bytes of base64 after ${PREFIX}: make one with \`echo "${PREFIX}$(openssl rand -base64 32)"\``,
    );
  }
  return key;
}

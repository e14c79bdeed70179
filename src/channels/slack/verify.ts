import { createHmac, timingSafeEqual } from 'node:crypto';
import { createRecentlySeen } from './recently-seen.js';

/** How far a request's time may lie from ours, before or after (seconds). Slack's own recommendation. */
const TOLERANCE = 300;
/** Signatures remembered against replays: 33 requests a second for the whole window. */
const REMEMBERED = 20_000;

/** What arrives, before any of it is believed. */
export interface SlackRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The body's bytes as they came. */
  readonly body: Buffer;
}

/** A request that Slack did not send, or not now. The message names the rule and holds nothing of the request. */
export class NotGenuineError extends Error {
  override readonly name = 'NotGenuineError';
}

/**
 * Checks signatures as https://docs.slack.dev/authentication/verifying-requests-from-slack describes: version 0 alone,
 * in constant time, with times refused in both directions and no signature accepted twice.
 * @returns a check that @throws NotGenuineError
 */
export function createVerifier(signingSecret: string, now: () => Date): (request: SlackRequest) => void {
  const seenBefore = createRecentlySeen(REMEMBERED);
  return ({ headers, body }) => {
    const time = headers['x-slack-request-timestamp'];
    if (typeof time !== 'string' || !/^\d{1,12}$/u.test(time))
      throw new NotGenuineError('the time is missing or malformed');
    if (Math.abs(now().getTime() / 1000 - Number(time)) > TOLERANCE)
      throw new NotGenuineError('the time is too far from ours');
    const signature = headers['x-slack-signature'];
    if (typeof signature !== 'string' || !/^v0=[0-9a-f]{64}$/u.test(signature)) {
      throw new NotGenuineError('the signature is missing or malformed');
    }
    const expected = createHmac('sha256', signingSecret).update(`v0:${time}:`).update(body).digest();
    if (!timingSafeEqual(Buffer.from(signature.slice(3), 'hex'), expected))
      throw new NotGenuineError('the signature is wrong');
    if (seenBefore(signature)) throw new NotGenuineError('the request was sent before');
  };
}

import type { SlackRequest } from './verify.js';

/** What a request says: an event, a command or a tap, in Slack's words. */
export type SlackBody = Readonly<Record<string, unknown>>;

/** A body that cannot be Slack's, although its signature is. */
export class MalformedError extends Error {
  override readonly name = 'MalformedError';
}

/**
 * Reads a body that was verified: JSON, a form (commands), or JSON within a form (taps).
 * @throws MalformedError
 */
export function readBody({ headers, body }: SlackRequest): SlackBody {
  const text = body.toString('utf8');
  const isForm = String(headers['content-type']).startsWith('application/x-www-form-urlencoded');
  if (!isForm) return objectOf(text);
  const form = Object.fromEntries(new URLSearchParams(text));
  return form.payload === undefined ? form : objectOf(form.payload);
}

function objectOf(json: string): SlackBody {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new MalformedError('not JSON');
  }
  if (!isObject(value)) throw new MalformedError('not an object');
  if ('event' in value && !isObject(value.event)) throw new MalformedError('the event is not an object');
  return value;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

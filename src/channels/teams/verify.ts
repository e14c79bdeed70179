import { isIPv4 } from 'node:net';
import { ProblemError } from '../../errors.js';
import {
  activitySchema,
  type Claims,
  claimsSchema,
  expectsReplies,
  type TeamsActivity,
  type VerifiedActivity,
} from './activity.js';
import type { TeamsSettings } from './settings.js';

/** A request whose token the SDK has accepted; `claims` are empty in local development without credentials. */
export interface SignedRequest {
  readonly claims: unknown;
  readonly body: unknown;
}

/** A genuine caller that may not do this. The message says which rule decided it, and nothing of the person. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';
}

/**
 * Checks what the token's signature does not: that people of this tenant may ask, and that replies would go where
 * the token says.
 * @throws ProblemError for an activity that is not in the expected form; Forbidden for one that is not allowed
 */
export function verify({ claims: given, body }: SignedRequest, settings: TeamsSettings): VerifiedActivity {
  const parsed = activitySchema.safeParse(body);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new ProblemError('invalid-request', `${issue.path.join('.') || 'the activity'}: ${issue.message}`);
  }
  const activity = parsed.data;
  const claims = claimsSchema.parse(given);
  if (settings.credentials) {
    checkTenant(activity, claims, settings.allowedTenants);
    checkReplyAddress(activity, claims);
  } else {
    if (settings.allowedTenants.length > 0) checkTenant(activity, claims, settings.allowedTenants);
    if (!expectsReplies(activity) && !isLoopbackAddress(activity.serviceUrl)) {
      throw new Forbidden('without credentials replies are only sent to a loopback address');
    }
  }
  const caller = claims.azp ?? claims.appid;
  return { activity, ...(caller && { caller }) };
}

/**
 * Every tenant that the token or the activity names must be on the list. Direct Line and Web Chat name none: who may
 * use those is decided where they are switched on, in Azure.
 */
function checkTenant(
  { conversation, channelData, from, channelId }: TeamsActivity,
  { tid, serviceurl }: Claims,
  allowed: readonly string[],
): void {
  const named = [tid, conversation.tenantId, channelData?.tenant?.id, from.tenantId].filter((id) => id !== undefined);
  const list = new Set(allowed.map((id) => id.toLowerCase()));
  if (!named.every((id) => list.has(id.toLowerCase()))) throw new Forbidden('the tenant is not on the list');
  if (channelId === 'msteams' && named.length === 0) throw new Forbidden('Teams named no tenant');
  if (tid === undefined && serviceurl === undefined)
    throw new Forbidden('the token names neither a tenant nor a service');
}

function checkReplyAddress(activity: TeamsActivity, { serviceurl }: Claims): void {
  if (expectsReplies(activity)) return;
  const vouched = serviceurl === undefined ? undefined : normalUrl(serviceurl);
  if (vouched === undefined || activity.serviceUrl === undefined || normalUrl(activity.serviceUrl) !== vouched) {
    throw new Forbidden('the token does not vouch for the address of the replies');
  }
}

function normalUrl(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).href.replace(/\/+$/u, '') : undefined;
}

function isLoopbackAddress(address: string | undefined): boolean {
  return address !== undefined && URL.canParse(address) && isLoopbackHost(new URL(address).hostname);
}

/** @param host a name or an address, with or without the brackets of IPv6 */
export function isLoopbackHost(host: string): boolean {
  const plain = host.replace(/^\[|\]$/gu, '').replace(/^::ffff:/iu, '');
  return plain === 'localhost' || plain === '::1' || (isIPv4(plain) && plain.startsWith('127.'));
}

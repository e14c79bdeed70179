import { z } from 'zod';
import { ConfigError } from '../../errors.js';

/** Whether an address is safe to fetch keys and tokens from: https, or http on this machine alone. */
export function isSecure(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}

/** An address in another server's metadata. */
export const secureAddress = z.string().refine(isSecure, 'must be an https address');

/** The same server is written with and without a slash at the end. */
export const withoutSlash = (address: string): string => address.replace(/\/$/u, '');

/** @throws ConfigError that names an issuer which cannot be trusted, and why */
export function checkIssuers(issuers: readonly string[]): void {
  if (issuers.length === 0)
    throw new ConfigError('PORTAL_ISSUERS names no issuer: set at least one, or remove the portal group');
  for (const issuer of issuers) {
    if (!isSecure(issuer))
      throw new ConfigError(`PORTAL_ISSUERS: ${issuer} is not secure: use https (http only for localhost)`);
    const { search, hash, username, password } = new URL(issuer);
    if (search || hash || username || password) {
      throw new ConfigError(
        `PORTAL_ISSUERS: ${withoutSecrets(issuer)} has more than an address: remove user, query and fragment`,
      );
    }
  }
}

function withoutSecrets(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

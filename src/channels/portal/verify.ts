import { decodeJwt, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import type { PortalConfig } from '../../config.js';
import type { Desk } from '../channel.js';
import type { KeysOf } from './issuer-keys.js';
import { identityOf, type Person } from './person.js';
import { IssuerUnreachable, isReason, type Reason, TokenRefused } from './refusals.js';
import type { SessionSeal } from './session.js';
import type { SignOuts } from './sign-outs.js';

/** Signatures that only the issuer can make: nothing that a public key, or nobody's key, would do for. */
export const ASYMMETRIC = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
/** How far the clocks of an issuer and ours may differ (seconds). */
export const CLOCK_SKEW = 30;
/** A token is accepted at most this long after its issue (seconds), whatever it says itself: that is how it is revoked. */
export const MAX_TOKEN_AGE = 3_600;
const MAX_TOKEN_LENGTH = 8_192;

export interface VerifierParts {
  readonly config: PortalConfig;
  readonly desk: Desk;
  readonly keysOf: KeysOf;
  readonly sessions: SessionSeal;
  readonly signOuts: SignOuts;
}

/**
 * Tells who is signed in, from the Authorization header.
 * @throws TokenRefused when the token proves nothing, IssuerUnreachable when its issuer cannot be asked
 */
export type Verify = (authorization: string | undefined) => Promise<Person>;

export function createVerify(parts: VerifierParts): Verify {
  const { desk, sessions, signOuts } = parts;
  return async (authorization) => {
    const token = bearerOf(authorization);
    const session = await sessions.open(token);
    const person = session
      ? personOf(desk, session.value.identity, session.issued, session.value.fhirUser)
      : await personOfIssuer(token, parts);
    if (signOuts.cover(person.key, person.issued)) throw new TokenRefused('signed-out');
    return person;
  };
}

function bearerOf(authorization = ''): string {
  const token = /^Bearer +([\w.~+/-]+=*)$/iu.exec(authorization)?.[1];
  if (!token) throw new TokenRefused('missing');
  if (token.length > MAX_TOKEN_LENGTH) throw new TokenRefused('malformed');
  return token;
}

async function personOfIssuer(token: string, { config, desk, keysOf }: VerifierParts): Promise<Person> {
  const issuer = claimedIssuer(token);
  if (!config.issuers.includes(issuer)) throw new TokenRefused('issuer');
  const { sub, iat, fhirUser } = await claimsOf(token, issuer, { audience: config.audience, keysOf, now: desk.now });
  if (typeof sub !== 'string' || sub.trim() === '') throw new TokenRefused('subject');
  return personOf(desk, identityOf(issuer, sub), iat! * 1000, typeof fhirUser === 'string' ? fhirUser : undefined);
}

const personOf = (desk: Desk, identity: string, issued: number, fhirUser: string | undefined): Person => ({
  key: desk.keyOf('portal', identity),
  issued,
  ...(fhirUser && { fhirUser }),
});

/** Read before it is proven, only to know whose keys to ask for. */
function claimedIssuer(token: string): string {
  try {
    const { iss } = decodeJwt(token);
    if (isOfAnotherType(decodeProtectedHeader(token).typ, decodeJwt(token))) throw new TokenRefused('type');
    return typeof iss === 'string' ? iss : '';
  } catch (error) {
    throw error instanceof TokenRefused ? error : new TokenRefused('malformed');
  }
}

/**
 * ID, refresh and logout tokens, and tokens bound to a key that the sender would have to prove (RFC 9068, RFC 9449,
 * OpenID Connect Core 2 and 3.1.3.6, Back-Channel Logout 2.4). Keycloak names its kinds in a claim `typ`.
 */
function isOfAnotherType(header: string | undefined, claims: JWTPayload): boolean {
  const type = header?.toLowerCase().replace(/^application\//u, '');
  const isAccessToken = type === 'at+jwt' || claims.typ === 'Bearer';
  if (type !== undefined && type !== 'at+jwt' && type !== 'jwt') return true;
  if (claims.typ !== undefined && claims.typ !== 'Bearer') return true;
  if ('cnf' in claims || 'events' in claims) return true;
  return !isAccessToken && ['nonce', 'at_hash', 'c_hash'].some((claim) => claim in claims);
}

async function claimsOf(
  token: string,
  issuer: string,
  { audience, keysOf, now }: { audience: string; keysOf: KeysOf; now: () => Date },
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, await keysOf(issuer), {
      issuer,
      audience,
      algorithms: ASYMMETRIC,
      clockTolerance: CLOCK_SKEW,
      maxTokenAge: MAX_TOKEN_AGE,
      requiredClaims: ['exp', 'iat'],
      currentDate: now(),
    });
    return payload;
  } catch (error) {
    const reason = reasonOf(error);
    // The causes of a refusal quote the token, so they go no further.
    if (reason) throw new TokenRefused(reason);
    throw new IssuerUnreachable(
      `The keys of ${issuer} cannot be had: ${error instanceof Error ? error.message : 'no reason given'}`,
    );
  }
}

/** @returns nothing when it is not the token's fault */
function reasonOf(error: unknown): Reason | undefined {
  if (!(error instanceof errors.JOSEError)) return undefined;
  if (isReason(error.code)) return error.code;
  const ofTheIssuer = [errors.JOSEError.code, errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JWKInvalid.code];
  return ofTheIssuer.includes(error.code) ? undefined : 'malformed';
}

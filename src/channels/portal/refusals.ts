/** The sentence for each reason (a code of `jose`, or our own) why a token is not accepted: for the engineers of the portal. */
const reasons = {
  missing: 'Send the access token as Authorization: Bearer',
  malformed: 'The token is not a signed JWT',
  issuer: 'The token comes from an issuer that is not among PORTAL_ISSUERS',
  type: 'The token is not an access token: send no ID, refresh or sender-constrained token',
  subject: 'The token names no person: sub is missing',
  'signed-out': 'The person has signed out since the token was issued: sign in again',
  ERR_JWT_EXPIRED: 'The token has expired: get a new one',
  ERR_JWT_CLAIM_VALIDATION_FAILED: 'The token was not made for here and now: see its iss, aud, iat, nbf and exp',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'The signature is not genuine',
  ERR_JOSE_ALG_NOT_ALLOWED: 'The token must be signed with an asymmetric algorithm',
  ERR_JWKS_NO_MATCHING_KEY: 'The issuer has no such key',
} as const;

export type Reason = keyof typeof reasons;

/** A request that is not proven to come from a signed-in person. It carries nothing of the token. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reasons[reason]);
    this.reason = reason;
  }
}

/** An issuer could not be asked for its keys, so nobody can say whether a token is good. */
export class IssuerUnreachable extends Error {
  override readonly name = 'IssuerUnreachable';
}

export const isReason = (code: unknown): code is Reason => typeof code === 'string' && Object.hasOwn(reasons, code);

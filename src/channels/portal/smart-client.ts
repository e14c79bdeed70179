import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  Configuration,
  calculatePKCECodeChallenge,
  clockTolerance,
  enableNonRepudiationChecks,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { z } from 'zod';
import { secureAddress, withoutSlash } from './addresses.js';
import { fetchJson, ISSUER_TIMEOUT } from './issuer-keys.js';
import { ASYMMETRIC, CLOCK_SKEW } from './verify.js';

/** Metadata of a server is read again after this (milliseconds). */
const METADATA_MAX_AGE = 3_600_000;

/** What must come back with an authorization response. */
export const pendingSchema = z.object({
  server: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
});
export type Pending = z.output<typeof pendingSchema>;

export interface SignInRequest {
  /** Base address of the FHIR server. */
  readonly server: string;
  readonly redirectUri: string;
  /** Handle of the launch that the EHR began; absent in a standalone launch. */
  readonly launch?: string;
}

export interface SignedIn {
  readonly issuer: string;
  readonly subject: string;
  readonly fhirUser?: string;
}

/** Signs people in by SMART App Launch 2.2: authorization code with PKCE, identity only. No access token is kept or used. */
export interface SmartClient {
  /** @returns where to send the browser, and what to remember meanwhile */
  begin(request: SignInRequest): Promise<{ readonly url: URL; readonly pending: Pending }>;
  /** @throws when the response, the exchange or the id_token is not right */
  finish(currentUrl: URL, pending: Pending): Promise<SignedIn>;
}

export interface SmartClientOptions {
  readonly clientId: string;
  readonly issuers: readonly string[];
  readonly now: () => Date;
}

export function createSmartClient({ clientId, issuers, now }: SmartClientOptions): SmartClient {
  const known = new Map<string, { readonly configuration: Configuration; readonly at: number }>();
  const configurationOf = async (server: string): Promise<Configuration> => {
    const before = known.get(server);
    if (before && now().getTime() - before.at < METADATA_MAX_AGE) return before.configuration;
    const configuration = await configure(server, clientId, issuers);
    known.set(server, { configuration, at: now().getTime() });
    return configuration;
  };

  return {
    begin: async ({ server, redirectUri, launch }) => {
      const configuration = await configurationOf(server);
      const pending = { server, state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const url = buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: launch ? 'openid fhirUser launch' : 'openid fhirUser',
        aud: server,
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
        ...(launch && { launch }),
      });
      return { url, pending };
    },
    finish: async (currentUrl, { server, state, nonce, verifier }) => {
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
      const tokens = await authorizationCodeGrant(await configurationOf(server), currentUrl, checks);
      const { iss, sub, fhirUser } = tokens.claims()!;
      return { issuer: iss, subject: sub, ...(typeof fhirUser === 'string' && { fhirUser }) };
    },
  };
}

/** @throws when the server does not offer sign-in by a trusted issuer with PKCE S256 */
async function configure(server: string, clientId: string, issuers: readonly string[]): Promise<Configuration> {
  const schema = z.object({
    issuer: z.literal([...issuers], 'must be among PORTAL_ISSUERS'),
    jwks_uri: secureAddress,
    authorization_endpoint: secureAddress,
    token_endpoint: secureAddress,
    code_challenge_methods_supported: z
      .array(z.string())
      .refine((methods) => methods.includes('S256'), 'must have S256'),
    authorization_response_iss_parameter_supported: z.boolean().optional(),
  });
  const { authorization_response_iss_parameter_supported: namesIssuer, ...metadata } = schema.parse(
    await fetchJson(`${withoutSlash(server)}/.well-known/smart-configuration`),
  );
  const offered = { ...metadata, id_token_signing_alg_values_supported: ASYMMETRIC };
  const configuration = new Configuration(
    { ...offered, ...(namesIssuer !== undefined && { authorization_response_iss_parameter_supported: namesIssuer }) },
    clientId,
    { [clockTolerance]: CLOCK_SKEW },
    None(),
  );
  configuration.timeout = ISSUER_TIMEOUT / 1_000;
  // Without it the signature of the id_token would be believed because it came over TLS.
  enableNonRepudiationChecks(configuration);
  const isLocal = [metadata.jwks_uri, metadata.token_endpoint].some((address) => address.startsWith('http:'));
  if (isLocal) allowInsecureRequests(configuration);
  return configuration;
}

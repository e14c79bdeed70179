import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, type JWTHeaderParameters, SignJWT } from 'jose';
import type { Configuration, default as ProviderClass } from 'oidc-provider';

export const audience = 'https://vetted.example.org';
export const smartClientId = 'vetted-smart';
// It warns that it is not made for this version of Node; what it does is the same.
const { default: Provider } = await quietly(() => import('oidc-provider'));
const portalClientId = 'the-portal';
const portalRedirect = 'http://127.0.0.1:9/signed-in';

/** A real OpenID Connect server (`oidc-provider`), extended by what a SMART FHIR server publishes. */
export interface PortalIssuer {
  readonly url: string;
  /** Base address of its FHIR server. */
  readonly fhir: string;
  /** Parameters of each authorization request, the newest last. */
  readonly authorizations: URLSearchParams[];
  /** How often the keys were fetched. */
  keyFetches(): number;
  /** Signs in as the portal's own page would, and returns the access token. */
  accessToken(subject: string, resource?: string): Promise<string>;
  /** A token with the issuer's own key, to ask for what the server would never give out. */
  sign(claims?: Record<string, unknown>, header?: Partial<JWTHeaderParameters>): Promise<string>;
  readonly publicKey: () => JWK;
  /** Replaces the keys; tokens signed before are unknown afterwards. */
  rotateKeys(): Promise<void>;
  /** Where SMART sign-ins come back to. */
  allowRedirect(uri: string): Promise<void>;
  /** Changes to `.well-known/smart-configuration`. */
  smart: Record<string, unknown>;
  /** Answers 500 to everything from now on. */
  down: boolean;
  close(): Promise<void>;
}

export async function startPortalIssuer(): Promise<PortalIssuer> {
  let handle: (request: IncomingMessage, response: ServerResponse) => unknown = () => undefined;
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A test that fails must not keep the process alive.
  server.unref();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  let keys = await makeKeys();
  let redirects: string[] = [];
  let keyFetches = 0;
  const rebuild = async () => {
    const provider = await quietly(async () => new Provider(url, configurationOf(url, keys.jwk, redirects)));
    const callback = provider.callback();
    handle = async (request, response) => {
      const path = new URL(request.url!, url);
      if (issuer.down) return response.writeHead(500).end();
      if (path.pathname === '/jwks') keyFetches += 1;
      if (path.pathname === '/auth') issuer.authorizations.push(path.searchParams);
      if (path.pathname === '/fhir/.well-known/smart-configuration')
        return sendJson(response, { ...smartMetadata(url), ...issuer.smart });
      if (path.pathname.startsWith('/interaction/')) return interaction(provider, request, response);
      return callback(request, response);
    };
  };

  const issuer: PortalIssuer = {
    url,
    fhir: `${url}/fhir`,
    authorizations: [],
    smart: {},
    down: false,
    keyFetches: () => keyFetches,
    accessToken: (subject, resource = audience) => signIn(url, subject, resource),
    sign: (claims = {}, header = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const usual = { iss: url, aud: audience, sub: 'someone', iat: now, exp: now + 300, jti: randomUUID() };
      const payload = Object.fromEntries(
        Object.entries({ ...usual, ...claims }).filter(([, value]) => value !== undefined),
      );
      return new SignJWT(payload)
        .setProtectedHeader({ alg: 'RS256', kid: keys.jwk.kid!, typ: 'at+jwt', ...header })
        .sign(keys.privateKey);
    },
    publicKey: () => ({ kty: keys.jwk.kty!, n: keys.jwk.n!, e: keys.jwk.e! }),
    rotateKeys: async () => {
      keys = await makeKeys();
      await rebuild();
    },
    allowRedirect: async (uri) => {
      redirects = [...redirects, uri];
      await rebuild();
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  await rebuild();
  return issuer;
}

async function makeKeys() {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: randomUUID(), use: 'sig', alg: 'RS256' };
  return { privateKey, jwk };
}

function configurationOf(url: string, jwk: JWK, smartRedirects: string[]): Configuration {
  const client = {
    token_endpoint_auth_method: 'none',
    response_types: ['code'],
    grant_types: ['authorization_code'],
  } as const;
  return {
    jwks: { keys: [jwk as never] },
    clients: [
      { ...client, client_id: portalClientId, redirect_uris: [portalRedirect] },
      {
        ...client,
        client_id: smartClientId,
        redirect_uris: smartRedirects.length > 0 ? smartRedirects : [portalRedirect],
      },
    ],
    scopes: ['openid', 'launch', 'fhirUser'],
    claims: { openid: ['sub'], fhirUser: ['fhirUser'] },
    ttl: { AccessToken: 300, AuthorizationCode: 60, Grant: 600, IdToken: 300, Interaction: 600, Session: 600 },
    conformIdTokenClaims: false,
    extraParams: ['launch', 'aud'],
    cookies: { keys: ['only for tests'] },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, accountId) => ({
      accountId,
      claims: async () => ({
        sub: accountId,
        fhirUser: `${url}/fhir/Patient/${createHash('sha256').update(accountId).digest('hex').slice(0, 12)}`,
      }),
    }),
    // Whoever signs in has agreed.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId! });
      grant.addOIDCScope('openid fhirUser launch');
      for (const resource of [audience, 'https://another.example.org']) grant.addResourceScope(resource, 'ask');
      await grant.save();
      return grant;
    },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_context, resource) => ({
          scope: 'ask',
          audience: resource,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 300,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
  };
}

const smartMetadata = (url: string) => ({
  issuer: url,
  jwks_uri: `${url}/jwks`,
  authorization_endpoint: `${url}/auth`,
  token_endpoint: `${url}/token`,
  grant_types_supported: ['authorization_code'],
  code_challenge_methods_supported: ['S256'],
  scopes_supported: ['openid', 'fhirUser', 'launch'],
  capabilities: ['launch-ehr', 'launch-standalone', 'client-public', 'sso-openid-connect'],
});

const sendJson = (response: ServerResponse, value: unknown) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));

/** The sign-in page: whoever one says one is. */
async function interaction(provider: ProviderClass, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'POST') {
    const form =
      '<form method="post"><label>Name <input name="login" autofocus></label><button>Sign in</button></form>';
    return response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>Sign in</title>${form}`);
  }
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const accountId = new URLSearchParams(body).get('login')!;
  return provider.interactionFinished(
    request,
    response,
    accountId ? { login: { accountId } } : { error: 'access_denied' },
  );
}

/** The authorization code flow with PKCE, as a browser and the portal's page go through it. */
async function signIn(url: string, subject: string, resource: string): Promise<string> {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const request = {
    client_id: portalClientId,
    redirect_uri: portalRedirect,
    scope: 'openid ask',
    response_type: 'code',
    resource,
  };
  const query = new URLSearchParams({ ...request, code_challenge: challenge, code_challenge_method: 'S256' });
  const cookies = new Map<string, string>();
  const visit = async (address: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { ...init, redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/u.exec(line)!;
      cookies.set(name!, value!);
    }
    return new URL(response.headers.get('location') ?? fail(`${address} answered ${response.status}`), url);
  };
  const page = await visit(`${url}/auth?${query}`);
  const resume = await visit(page.href, { method: 'POST', body: new URLSearchParams({ login: subject }) });
  const back = await visit(resume.href);
  const code = back.searchParams.get('code') ?? fail(`no code: ${back.search}`);
  const exchange = { grant_type: 'authorization_code', code, redirect_uri: portalRedirect, client_id: portalClientId };
  const response = await fetch(`${url}/token`, {
    method: 'POST',
    body: new URLSearchParams({ ...exchange, code_verifier: verifier, resource }),
  });
  const { access_token: token } = (await response.json()) as { access_token?: string };
  return token ?? fail(`no token: ${response.status}`);
}

function fail(why: string): never {
  throw new Error(why);
}

/** The provider warns that its memory and this version of Node are not for production. */
async function quietly<T>(make: () => Promise<T>): Promise<T> {
  const { warn, info } = console;
  console.warn = console.info = () => undefined;
  try {
    return await make();
  } finally {
    Object.assign(console, { warn, info });
  }
}

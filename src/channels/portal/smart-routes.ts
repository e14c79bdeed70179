import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { PortalConfig } from '../../config.js';
import { ProblemError } from '../../errors.js';
import type { Desk } from '../channel.js';
import { withoutSlash } from './addresses.js';
import { clearCookie, launchCookie, PORTAL_PATH, readCookie, sessionCookie, setCookie } from './cookies.js';
import { noStore } from './no-store.js';
import { parsed } from './parse.js';
import { identityOf } from './person.js';
import { TokenRefused } from './refusals.js';
import { createSeal } from './seal.js';
import { SESSION_SECONDS, type SessionSeal } from './session.js';
import { createSmartClient, pendingSchema } from './smart-client.js';
import type { Verify } from './verify.js';

const address = z.string('is missing').max(2_048);
const launchSchema = z.object({ iss: address, launch: z.string('is missing').min(1).max(2_048) });
const standaloneSchema = z.object({ iss: address.optional() });

export interface SmartOptions {
  readonly config: PortalConfig & { readonly clientId: string };
  readonly desk: Desk;
  readonly sessions: SessionSeal;
  readonly verify: Verify;
}

/** Sign-in on our own page: `/launch` from an EHR, `/standalone` from anywhere, `/callback`, and `/session` for the page. */
export function smartRoutes({ config, desk, sessions, verify }: SmartOptions): Router {
  const router = Router();
  const client = createSmartClient({ ...config, now: desk.now });
  const launches = createSeal(desk, { purpose: 'portal-launch', seconds: launchCookie.seconds, schema: pendingSchema });
  const failed = (response: Response, error: unknown) => {
    desk.log.warn({ channel: 'portal', why: whyOf(error) }, 'a sign-in by SMART App Launch failed');
    response.redirect(`${PORTAL_PATH}/?sign-in=failed`);
  };

  const begin = async (request: Request, response: Response, { iss, launch }: { iss: string; launch?: string }) => {
    const server = trusted(iss, config.issuers);
    try {
      const { url, pending } = await client.begin({
        server,
        redirectUri: redirectUri(request),
        ...(launch && { launch }),
      });
      setCookie(request, response, { ...launchCookie, value: await launches.close(pending) });
      response.redirect(url.href);
    } catch (error) {
      failed(response, error);
    }
  };

  router.use(['/launch', '/standalone', '/callback', '/session'], noStore);
  router.get('/launch', (request, response) => begin(request, response, parsed(launchSchema, request.query)));
  router.get('/standalone', (request, response) => {
    const { iss = config.issuers[0]! } = parsed(standaloneSchema, request.query);
    return begin(request, response, { iss });
  });
  router.get('/callback', async (request, response) => {
    const launched = await launches.open(readCookie(request, launchCookie) ?? '');
    clearCookie(request, response, launchCookie);
    try {
      if (!launched) throw new Error('the sign-in was not begun in this browser, or more than ten minutes ago');
      const { issuer, subject, fhirUser } = await client.finish(
        new URL(request.originalUrl, originOf(request)),
        launched.value,
      );
      const value = await sessions.close({ identity: identityOf(issuer, subject), ...(fhirUser && { fhirUser }) });
      setCookie(request, response, { ...sessionCookie, value });
      response.redirect(`${PORTAL_PATH}/`);
    } catch (error) {
      failed(response, error);
    }
  });
  router.get('/session', async (request, response) => {
    const token = readCookie(request, sessionCookie);
    if (!token) throw new TokenRefused('missing');
    const { issued } = await verify(`Bearer ${token}`);
    const age = Math.ceil((desk.now().getTime() - issued) / 1_000);
    response.json({ token, expires_in: Math.max(0, SESSION_SECONDS - age) });
  });
  return router;
}

/** Only servers that the operator named are ever asked: the address comes from whoever made the link. */
function trusted(iss: string, issuers: readonly string[]): string {
  if (issuers.some((issuer) => withoutSlash(issuer) === withoutSlash(iss))) return iss;
  throw new ProblemError('invalid-request', 'iss: this server is not among PORTAL_ISSUERS');
}

const originOf = (request: Request): string => `${request.protocol}://${request.host}`;

const redirectUri = (request: Request): string => `${originOf(request)}${PORTAL_PATH}/callback`;

/** What went wrong, without the response or token that errors carry: these name the person. */
function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no reason given';
  const reason = 'error' in error && typeof error.error === 'string' ? ` (${error.error})` : '';
  return `${error.message}${reason}`;
}

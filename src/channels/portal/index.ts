import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';
import type { PortalConfig } from '../../config.js';
import type { Channel, Desk } from '../channel.js';
import { checkIssuers } from './addresses.js';
import { apiRoutes, type PortalParts } from './api-routes.js';
import { PORTAL_PATH } from './cookies.js';
import { createIssuerKeys } from './issuer-keys.js';
import { portalProblems } from './problems.js';
import { createSessions, SESSION_SECONDS } from './session.js';
import { createSignOuts } from './sign-outs.js';
import { smartRoutes } from './smart-routes.js';
import { CLOCK_SKEW, createVerify, MAX_TOKEN_AGE } from './verify.js';

export type { PortalParts } from './api-routes.js';

/** The page's files, seen from `src/channels/portal/` as from `dist/channels/portal/`. */
const page = fileURLToPath(new URL('../../../src/channels/portal/page', import.meta.url));

/**
 * The patient portal: signed-in people, by bearer tokens of the portal's issuers or by SMART App Launch.
 * @throws ConfigError when an issuer is not an https address
 */
export function createPortalChannel(config: PortalConfig, desk: Desk, parts: PortalParts): Channel {
  checkIssuers(config.issuers);
  const sessions = createSessions(desk);
  const lifetime = (Math.max(MAX_TOKEN_AGE, SESSION_SECONDS) + 2 * CLOCK_SKEW) * 1_000;
  const signOuts = createSignOuts({ lifetime, now: desk.now });
  const verify = createVerify({ config, desk, sessions, signOuts, keysOf: createIssuerKeys(desk.now) });

  const router = Router();
  router.use('/api', apiRoutes({ desk, parts, verify, signOuts }));
  if (config.clientId)
    router.use(smartRoutes({ config: { ...config, clientId: config.clientId }, desk, sessions, verify }));
  router.use(express.static(page, { maxAge: '5m' }));
  router.use(portalProblems(desk.log));
  return { name: 'portal', routes: { path: PORTAL_PATH, router } };
}

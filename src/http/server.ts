import cors from 'cors';
import express, { type Express, type RequestHandler, Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import type { Reply } from '../domain/reply.js';
import { type ProblemCode, ProblemError } from '../errors.js';
import type { Log } from '../log.js';
import { docsRoutes } from './docs.js';
import type { Metrics } from './metrics.js';
import { pageRoutes } from './pages.js';
import { problemHandler, sendProblem } from './problems.js';

/** Largest body that is read. */
export const BODY_LIMIT = '16kb';

/** Whether a question would be answered, and what editors must know before going live. */
export interface Readiness {
  readonly ready: boolean;
  readonly why?: string;
  readonly notices: readonly string[];
}

export interface ServerParts {
  readonly api: Router;
  /** Further channels: each mounts its own routes under its own address. */
  readonly channels: readonly { readonly path: string; readonly router: Router }[];
  readonly readiness: () => Readiness;
  readonly metrics: Metrics;
  readonly log: Log;
  /** The fixed text that a person is shown with a refusal. */
  readonly replyFor: (code: ProblemCode) => Reply | undefined;
  readonly allowedOrigins: readonly string[];
  readonly rateLimit: number | 'off';
  readonly trustProxy: number;
  readonly version: string;
}

/** The Express application; listens to nothing. */
export function createServer(parts: ServerParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', parts.trustProxy);
  app.use(securityHeaders());
  app.use(health(parts));
  for (const { path, router } of parts.channels) app.use(path, router);
  app.use('/api', cors({ origin: [...parts.allowedOrigins], methods: ['GET', 'POST', 'DELETE'], maxAge: 600 }));
  app.use('/api', noStore);
  app.post('/api/chat', limited(parts));
  app.use('/api', mustBeJson, express.json({ limit: BODY_LIMIT }), parts.api);
  app.use(docsRoutes(parts.version));
  app.use(pageRoutes());
  app.use((_request, response) => sendProblem(response, 'not-found', 'There is nothing at this address; see /docs'));
  app.use(problemHandler(parts.log, parts.replyFor));
  return app;
}

function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      directives: { 'style-src': ["'self'"], 'img-src': ["'self'", 'data:'], 'upgrade-insecure-requests': null },
    },
    // The widget is loaded by other sites' pages.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
}

/** Conversations are personal: no cache on the way keeps them. */
const noStore: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

const mustBeJson: RequestHandler = (request, _response, next) => {
  const hasBody = request.method === 'POST';
  next(
    hasBody && !request.is('application/json')
      ? new ProblemError('unsupported-media-type', 'Send Content-Type: application/json')
      : undefined,
  );
};

function limited(parts: ServerParts): RequestHandler {
  if (parts.rateLimit === 'off') return (_request, _response, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit: parts.rateLimit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) =>
      sendProblem(response, 'rate-limited', 'Wait a minute before the next message', parts.replyFor('rate-limited')),
  });
}

function health({ readiness, metrics }: ServerParts): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' });
  });
  router.get('/readyz', (_request, response) => {
    const state = readiness();
    response.status(state.ready ? 200 : 503).json(state);
  });
  router.get('/metrics', async (_request, response) => {
    response.type('text/plain; version=0.0.4').send(await metrics.text());
  });
  return router;
}

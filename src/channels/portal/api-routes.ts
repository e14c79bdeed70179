import cors from 'cors';
import express, { type Request, type RequestHandler, Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { z } from 'zod';
import type { Conversation } from '../../domain/conversation.js';
import { ProblemError } from '../../errors.js';
import type { Desk } from '../channel.js';
import type { interfaceSchema } from '../web/schemas.js';
import { communicationBundle } from './communications.js';
import { clearCookie, sessionCookie } from './cookies.js';
import { noStore } from './no-store.js';
import { parseFeedback, parseMessage } from './parse.js';
import type { Person } from './person.js';
import { renderHistory, renderReply } from './render.js';
import type { SignOuts } from './sign-outs.js';
import type { Verify } from './verify.js';

/** As for the web: longer bodies hold no question. */
const BODY_LIMIT = '16kb';

/** What the portal needs beside the desk. */
export interface PortalParts {
  /** Portal pages on other addresses that may call us from a browser. */
  readonly allowedOrigins: readonly string[];
  /** Messages a minute for one person. */
  readonly rateLimit: number | 'off';
  readonly load: (key: string) => Promise<Conversation | undefined>;
  readonly interfaceTexts: () => z.input<typeof interfaceSchema>;
}

export interface ApiOptions {
  readonly desk: Desk;
  readonly parts: PortalParts;
  readonly verify: Verify;
  readonly signOuts: SignOuts;
}

/** The JSON interface of `/api` for signed-in people. Who is signed in is settled before a body is read. */
export function apiRoutes({ desk, parts, verify, signOuts }: ApiOptions): Router {
  const router = Router();
  const people = new WeakMap<Request, Person>();
  const personOf = (request: Request): Person => people.get(request)!;

  router.use(crossOrigin(parts), noStore);
  router.get('/interface', (_request, response) => {
    response.json(parts.interfaceTexts());
  });
  router.use(async (request, _response, next) => {
    people.set(request, await verify(request.headers.authorization));
    next();
  });

  router.post('/chat', limited(parts, personOf));
  router.post(['/chat', '/feedback'], mustBeJson, express.json({ limit: BODY_LIMIT }));
  router.post('/chat', async (request, response) => {
    const message = parseMessage(request.body, personOf(request));
    response.json(renderReply(await desk.answer({ ...message, channel: 'portal' })));
  });
  router.post('/feedback', async (request, response) => {
    const { reply, helpful, comment } = parseFeedback(request.body);
    const feedback = { helpful, at: desk.now().toISOString(), ...(comment && { comment }) };
    const kept = await desk.addFeedback(personOf(request).key, reply, feedback);
    if (!kept) throw new ProblemError('not-found', 'There is no such reply in this conversation');
    response.status(204).end();
  });
  router.post('/sign-out', (request, response) => {
    const { key, issued } = personOf(request);
    signOuts.add(key, Math.max(issued, desk.now().getTime()));
    clearCookie(request, response, sessionCookie);
    response.status(204).end();
  });
  // The widget asks for `conversations/me`.
  router
    .route(['/conversation', '/conversations/me'])
    .get(async (request, response) => {
      response.json(renderHistory(await parts.load(personOf(request).key)));
    })
    .delete(async (request, response) => {
      await desk.forget(personOf(request).key);
      response.status(204).end();
    });
  router.get('/conversation/fhir', async (request, response) => {
    const { key, fhirUser } = personOf(request);
    const kept = await parts.load(key);
    const options = {
      texts: desk.texts(),
      disclaimer: desk.disclaimer(),
      now: desk.now(),
      ...(fhirUser && { fhirUser }),
    };
    response
      .attachment('conversation.fhir.json')
      .type('application/fhir+json')
      .send(JSON.stringify(communicationBundle(kept?.turns ?? [], options), null, 2));
  });
  router.use((_request, _response, next) => {
    next(new ProblemError('not-found', 'There is nothing at this address; see docs/channels/portal.md'));
  });
  return router;
}

const crossOrigin = ({ allowedOrigins }: PortalParts) =>
  cors({
    origin: [...allowedOrigins],
    methods: ['GET', 'POST', 'DELETE'],
    allowedHeaders: ['Authorization', 'Content-Type'],
    exposedHeaders: ['WWW-Authenticate'],
    maxAge: 600,
  });

const mustBeJson: RequestHandler = (request, _response, next) => {
  const isJson = request.is('application/json');
  next(isJson ? undefined : new ProblemError('unsupported-media-type', 'Send Content-Type: application/json'));
};

/** People behind one address of a clinic do not share a limit. */
function limited({ rateLimit: limit }: PortalParts, personOf: (request: Request) => Person): RequestHandler {
  if (limit === 'off') return (_request, _response, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request) => personOf(request).key,
    handler: (_request, _response, next) =>
      next(new ProblemError('rate-limited', 'Wait a minute before the next message')),
  });
}

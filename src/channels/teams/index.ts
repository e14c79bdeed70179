import { CloudAdapter } from '@microsoft/agents-hosting';
import express, { type ErrorRequestHandler, type Request, type RequestHandler, Router } from 'express';
import { ProblemError } from '../../errors.js';
import type { Channel, ChannelForm, Desk } from '../channel.js';
import { expectsReplies, type TeamsActivity, type VerifiedActivity } from './activity.js';
import { BoundedMap } from './bounded-map.js';
import { describeFailure } from './deliver.js';
import { parse } from './parse.js';
import { capabilities, render } from './render.js';
import { authConfiguration, type TeamsSettings } from './settings.js';
import { CHANNEL, takeTurn } from './turn.js';
import { Forbidden, isLoopbackHost, type SignedRequest, verify } from './verify.js';

export type { TeamsSettings } from './settings.js';

/** Largest activity that is read. */
const BODY_LIMIT = '256kb';

/** Messages of ours that can still be rated, and activities that are recognised when they are delivered again. */
const REMEMBERED = 10_000;

export function teamsForm(
  settings: TeamsSettings,
): ChannelForm<SignedRequest, VerifiedActivity, ReturnType<typeof render>> {
  return { name: CHANNEL, capabilities, verify: async (raw) => verify(raw, settings), parse, render };
}

/** Teams, and whatever else speaks the Bot Framework protocol: `POST /api/messages`. */
export function createTeamsChannel(settings: TeamsSettings, desk: Desk): Channel {
  const adapter = createAdapter(settings);
  const form = teamsForm(settings);
  const shown = new BoundedMap<{ readonly key: string; readonly reply: string }>(REMEMBERED);
  const seen = new BoundedMap<true>(REMEMBERED);

  const router = Router();
  router.post(
    '/',
    settings.credentials ? signed(adapter) : localOnly,
    express.json({ limit: BODY_LIMIT }),
    async (request, response) => {
      if (request.body === undefined)
        throw new ProblemError('unsupported-media-type', 'Send the activity as application/json');
      const verified = await form.verify({ claims: claimsOf(request), body: request.body });
      const delivery = deliveryOf(verified.activity);
      if (delivery && seen.get(delivery)) {
        response.status(200).end();
        return;
      }
      if (delivery) seen.set(delivery, true);
      // The SDK sees what was checked and nothing else.
      request.body = bodyFor(verified.activity);
      try {
        await adapter.process(request, response, (context) => takeTurn(context, verified, { desk, shown }));
      } catch (error) {
        if (delivery) seen.delete(delivery);
        desk.log.error({ channel: CHANNEL, ...describeFailure(error) }, 'a reply could not be delivered');
        throw new ProblemError('unavailable', 'The reply could not be delivered', { cause: error });
      }
    },
  );
  router.use(refuse(desk));
  return { name: CHANNEL, routes: { path: '/api/messages', router } };
}

function createAdapter(settings: TeamsSettings): CloudAdapter {
  const adapter = new CloudAdapter(authConfiguration(settings), undefined, undefined, {
    validateServiceUrl: true,
    emitStackTrace: false,
  });
  // The SDK's own handler would show people sentences that nobody has reviewed.
  adapter.onTurnError = async (_context, error) => {
    throw error;
  };
  return adapter;
}

/** The SDK checks the token: signature, issuer, audience, time. */
const signed =
  (adapter: CloudAdapter): RequestHandler =>
  (request, response, next) =>
    adapter.authorizeRequest(request, response, next);

/** Local development without credentials: only this machine, directly, under its own name. */
const localOnly: RequestHandler = (request, _response, next) => {
  const forwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host'].some((name) => name in request.headers);
  const local = isLoopbackHost(request.socket.remoteAddress ?? '') && isLoopbackHost(request.hostname ?? '');
  if (forwarded || !local) throw new Forbidden('without credentials only this machine may ask');
  Object.assign(request, { user: {} });
  next();
};

const claimsOf = (request: Request): unknown => ('user' in request ? request.user : {});

/** What tells a second delivery from a second message; nothing where the caller waits for the reply in the response. */
function deliveryOf(activity: TeamsActivity): string | undefined {
  const { type, id, timestamp, conversation } = activity;
  return id && timestamp && !expectsReplies(activity)
    ? JSON.stringify([conversation.id, type, id, timestamp])
    : undefined;
}

/** Where replies go back in the response, no address is ever called. */
function bodyFor(activity: TeamsActivity): object {
  const { serviceUrl, ...rest } = activity;
  return JSON.parse(JSON.stringify(expectsReplies(activity) ? rest : { ...rest, serviceUrl }));
}

const refuse =
  (desk: Desk): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (!(error instanceof Forbidden)) {
      next(tooLarge(error) ? new ProblemError('too-large', `The activity is larger than ${BODY_LIMIT}`) : error);
      return;
    }
    desk.log.warn({ channel: CHANNEL, reason: error.message }, 'an activity was refused');
    response.sendStatus(403);
  };

const tooLarge = (error: unknown) =>
  typeof error === 'object' && error !== null && 'type' in error && error.type === 'entity.too.large';

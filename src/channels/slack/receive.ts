import type { App } from '@slack/bolt';
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from 'express';
import type { Log } from '../../log.js';
import { reasonOf } from './bolt-log.js';
import { MalformedError, type SlackBody } from './read-body.js';
import { NotGenuineError, type SlackRequest } from './verify.js';

const BODY_LIMIT = '256kb';

/**
 * Takes Slack's requests: events, commands and taps arrive at the same address.
 * @param verify returns what is believed, or throws
 */
export function receive(app: App, verify: (request: SlackRequest) => Promise<SlackBody>, log: Log): Router {
  // A compressed body would have to be unpacked before it is verified.
  const rawBody = express.raw({ type: () => true, limit: BODY_LIMIT, inflate: false });

  const handle: RequestHandler = async (request, response) => {
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const body = await verify({ headers: request.headers, body: bytes });
    if (body.type === 'url_verification') response.json({ challenge: String(body.challenge) });
    else await hand(app, body, request, response);
  };
  return Router().post('/events', rawBody, handle, refuse(log));
}

/** Hands a body to Bolt, which acknowledges it before anything is answered. */
async function hand(app: App, body: SlackBody, request: Request, response: Response): Promise<void> {
  const ack = async () => {
    if (!response.headersSent) response.status(200).end();
  };
  const retryNum = Number(request.get('x-slack-retry-num') ?? 0);
  const retryReason = request.get('x-slack-retry-reason') ?? '';
  await app.processEvent({ body, ack, ...(retryNum > 0 && { retryNum, retryReason }) });
  await ack();
}

function refuse(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
    } else if (error instanceof NotGenuineError) {
      log.warn({ channel: 'slack', reason: error.message }, 'refused a request that is not from Slack');
      response.status(401).end();
    } else {
      const status =
        error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 400;
      const reason = error instanceof MalformedError ? error.message : reasonOf(error);
      log.warn({ channel: 'slack', status, reason }, 'refused a malformed request');
      response.status(status).end();
    }
  };
}

import type { App } from '@slack/bolt';
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from 'express';
import type { Desk } from '../channel.js';
import { reasonOf } from './bolt-log.js';
import { createVerifier, NotGenuineError } from './verify.js';

const BODY_LIMIT = '256kb';

type Body = Record<string, unknown>;

/** Takes Slack's requests: events, commands and taps arrive at the same address. */
export function receive(app: App, signingSecret: string, desk: Desk): Router {
  const verify = createVerifier(signingSecret, desk.now);
  // A compressed body would have to be unpacked before it is verified.
  const rawBody = express.raw({ type: () => true, limit: BODY_LIMIT, inflate: false });

  const handle: RequestHandler = async (request, response) => {
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    verify({ headers: request.headers, body: bytes });
    const body = parseBody(bytes, request.get('content-type') ?? '');
    if (!body) {
      response.status(400).end();
    } else if (body.type === 'url_verification') {
      response.json({ challenge: String(body.challenge) });
    } else {
      await process(app, body, request, response);
    }
  };
  return Router().post('/events', rawBody, handle, refuse(desk));
}

async function process(app: App, body: Body, request: Request, response: Response): Promise<void> {
  const ack = async () => {
    if (!response.headersSent) response.status(200).end();
  };
  const retryNum = Number(request.get('x-slack-retry-num') ?? 0);
  const retryReason = request.get('x-slack-retry-reason') ?? '';
  await app.processEvent({ body, ack, ...(retryNum > 0 && { retryNum, retryReason }) });
  await ack();
}

function parseBody(bytes: Buffer, contentType: string): Body | undefined {
  const text = bytes.toString('utf8');
  try {
    if (!contentType.startsWith('application/x-www-form-urlencoded')) return asObject(JSON.parse(text));
    const form = Object.fromEntries(new URLSearchParams(text));
    return form.payload === undefined ? form : asObject(JSON.parse(form.payload));
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Body | undefined {
  const whole = typeof value === 'object' && value !== null && !Array.isArray(value);
  const event = whole && 'event' in value ? value.event : {};
  return whole && typeof event === 'object' && event !== null ? (value as Body) : undefined;
}

function refuse(desk: Desk): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
    } else if (error instanceof NotGenuineError) {
      desk.log.warn({ channel: 'slack', reason: error.message }, 'refused a request that is not from Slack');
      response.status(401).end();
    } else {
      const status =
        error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 400;
      desk.log.warn({ channel: 'slack', status, reason: reasonOf(error) }, 'refused a malformed request');
      response.status(status).end();
    }
  };
}

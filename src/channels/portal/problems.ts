import type { ErrorRequestHandler } from 'express';
import { ProblemError } from '../../errors.js';
import type { Log } from '../../log.js';
import { IssuerUnreachable, TokenRefused } from './refusals.js';

const UNAUTHORIZED = 401;

/** Answers requests of people who are not signed in (RFC 6750, RFC 9457), and leaves every other error to the server. */
export function portalProblems(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (error instanceof IssuerUnreachable) {
      log.warn(
        { channel: 'portal', why: error.message },
        'nobody can be recognised: check PORTAL_ISSUERS and the network',
      );
      next(new ProblemError('unavailable', 'The portal that signs people in cannot be reached: try again in a moment'));
      return;
    }
    if (!(error instanceof TokenRefused)) {
      next(error);
      return;
    }
    log.info({ channel: 'portal', reason: error.reason }, 'a token was refused');
    const details = error.reason === 'missing' ? '' : `, error="invalid_token", error_description="${error.message}"`;
    response
      .status(UNAUTHORIZED)
      .set('WWW-Authenticate', `Bearer realm="vetted"${details}`)
      .type('application/problem+json')
      .send(
        JSON.stringify({
          type: '/docs/errors#unauthorized',
          title: 'The request is not proven to come from a signed-in person',
          status: UNAUTHORIZED,
          detail: error.message,
          code: 'unauthorized',
        }),
      );
  };
}

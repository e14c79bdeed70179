import type { ErrorRequestHandler } from 'express';
import { ProblemError } from '../../errors.js';
import { sendProblem } from '../../http/problems.js';
import type { Log } from '../../log.js';
import { IssuerUnreachable, TokenRefused } from './refusals.js';

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
    response.set('WWW-Authenticate', `Bearer realm="vetted"${details}`);
    sendProblem(response, 'unauthorized', error.message);
  };
}

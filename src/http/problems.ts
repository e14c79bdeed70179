import type { ErrorRequestHandler, Response } from 'express';
import type { Reply } from '../domain/reply.js';
import { type ProblemCode, ProblemError, problems } from '../errors.js';
import type { Log } from '../log.js';

/** Answers with RFC 9457 problem details; `reply` is what a person may be shown. */
export function sendProblem(response: Response, code: ProblemCode, detail: string, reply?: Reply): void {
  const { status, title } = problems[code];
  response
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: `urn:vetted:problem:${code}`, title, status, detail, code, ...(reply && { reply }) }));
}

/**
 * Two audiences for one error: the log gets the cause, the caller a fixed sentence and a stable code.
 * @param replyFor the fixed text that a person may be shown with a problem
 */
export function problemHandler(log: Log, replyFor: (code: ProblemCode) => Reply | undefined): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { code, detail } = problemOf(error);
    if (code === 'internal-error')
      log.error({ method: request.method, route: request.route?.path, error }, 'a request failed');
    sendProblem(response, code, detail, replyFor(code));
  };
}

function problemOf(error: unknown): { code: ProblemCode; detail: string } {
  if (error instanceof ProblemError) return { code: error.code, detail: error.message };
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;
  switch (type) {
    case 'entity.too.large':
      return { code: 'too-large', detail: 'The body is larger than 16 kB: ask a shorter question' };
    case 'entity.parse.failed':
    case 'request.aborted':
    case 'request.size.invalid':
      return { code: 'invalid-request', detail: 'The body is not valid JSON' };
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return { code: 'unsupported-media-type', detail: 'Send the body as UTF-8 JSON without unusual encodings' };
  }
  if (error instanceof URIError) return { code: 'invalid-request', detail: 'The address is not well formed' };
  return { code: 'internal-error', detail: 'The cause has been logged' };
}

/** Stable codes of the refusals that callers may see (RFC 9457 problem details). A test keeps docs/errors.md equal to this table. */
export const problems = {
  'invalid-request': { status: 400, title: 'The request is not in the expected form' },
  unauthorized: { status: 401, title: 'The caller is not signed in, or not any more' },
  'not-found': { status: 404, title: 'Nothing is kept under this address' },
  'too-large': { status: 413, title: 'The request body is too large' },
  'unsupported-media-type': { status: 415, title: 'The request body must be application/json' },
  'rate-limited': { status: 429, title: 'Too many messages in a short time' },
  'internal-error': { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'No answer can be given right now' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problems;

/** A refusal with a stable code; `detail` is safe to show. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;

  constructor(code: ProblemCode, detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.code = code;
  }
}

/** Wrong configuration: stops the start. The message names the variable and the cure. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

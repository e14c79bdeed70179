import { types } from 'node:util';
import { type DestinationStream, type Logger, pino } from 'pino';

/** Structured log lines (JSON). What a person wrote never goes in. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** @param destination where lines go; standard output when left out */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { error: describe },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** What went wrong, without an error's further fields: a database's may quote the row, and so what a person wrote. */
function describe(error: unknown): unknown {
  if (!types.isNativeError(error)) return { type: typeof error };
  const { name, message, stack, cause } = error;
  return {
    type: name,
    message,
    stack,
    ...('code' in error && { code: error.code }),
    ...(cause !== undefined && { cause: describe(cause) }),
  };
}

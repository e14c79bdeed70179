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
    serializers: { error: pino.stdSerializers.errWithCause },
  };
  return destination ? pino(options, destination) : pino(options);
}

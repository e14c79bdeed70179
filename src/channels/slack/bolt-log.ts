import type { Logger } from '@slack/bolt';
import { LogLevel } from '@slack/bolt';
import type { Log } from '../../log.js';

/**
 * What Slack's libraries have to say, in our log. Their lower levels print messages, tokens and events whole, so only
 * warnings and errors pass, and of these only the sentence.
 */
export function boltLog(log: Log): Logger {
  const sentence = (said: readonly unknown[]) =>
    said
      .filter((part) => typeof part === 'string')
      .join(' ')
      .slice(0, 300);
  return {
    debug: () => {},
    info: () => {},
    warn: (...said: unknown[]) => log.warn({ channel: 'slack' }, sentence(said)),
    error: (...said: unknown[]) => log.error({ channel: 'slack' }, sentence(said)),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}

/** Why Slack refused or could not be reached: its own code where there is one. Holds nothing of the message. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('data' in error && typeof error.data === 'object' && error.data && 'error' in error.data)
    return String(error.data.error).slice(0, 60);
  return 'code' in error ? String(error.code) : error.name;
}

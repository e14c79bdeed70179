import type { Log } from '../log.js';
import type { Outbox } from './outbox.js';
import { retryDelay } from './timers.js';
import type { Waiting, WaitingLine } from './waiting-line.js';

export interface SettleParts {
  readonly line: WaitingLine;
  readonly outbox: Outbox;
  readonly log: Log;
  readonly now: () => Date;
  readonly random: () => number;
  /** Named in the log. */
  readonly endpoint: string;
  /** Age of an event after which it is not tried again (milliseconds). */
  readonly giveUpAfter: number;
}

/** What follows an attempt: delivered, tried again later, or set aside. */
export function createSettle({ line, outbox, log, now, random, endpoint, giveUpAfter }: SettleParts) {
  return (waiting: Waiting, failure: string | undefined): void => {
    const { event } = waiting;
    const details = { event: event.id, kind: event.kind, endpoint };
    if (failure === undefined) {
      line.remove(event.id);
      outbox.remove(event);
      log.info({ ...details, failures: waiting.failures }, 'handed over');
      return;
    }
    waiting.failures++;
    const failed = { ...details, failures: waiting.failures, reason: failure };
    if (now().getTime() - Date.parse(event.at) >= giveUpAfter) {
      line.remove(event.id);
      outbox.setAside(event);
      log.error(failed, 'the hand-over was given up: the event lies in outbox/set-aside of the data folder');
      return;
    }
    waiting.dueAt = now().getTime() + retryDelay(waiting.failures, random());
    log[waiting.failures === 1 ? 'warn' : 'debug'](failed, 'the hand-over failed: it is tried again');
  };
}

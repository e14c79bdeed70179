import type { Deliver } from './deliver.js';
import type { Later } from './timers.js';
import type { Waiting, WaitingLine } from './waiting-line.js';

/** Requests under way at once. */
const AT_ONCE = 4;

/** Works through the line: each event when it is due, a few at a time. */
export interface Courier {
  start(): void;
  /** To be called when someone joined the line. */
  wake(): void;
  /** Cancels what is under way. */
  stop(): void;
}

export interface CourierParts {
  readonly line: WaitingLine;
  readonly deliver: Deliver;
  readonly now: () => Date;
  readonly later: Later;
  /** Called after each attempt; `failure` tells why it failed. Takes the event out of the line, or sets its next time. */
  readonly settle: (waiting: Waiting, failure: string | undefined) => void;
}

export function createCourier({ line, deliver, now, later, settle }: CourierParts): Courier {
  let running = false;
  let underWay = 0;
  let cancelWake = () => {};

  const wake = () => {
    cancelWake();
    while (running && underWay < AT_ONCE) {
      const waiting = line.next(now().getTime());
      if (!waiting) break;
      void attempt(waiting);
    }
    const soonest = line.soonest();
    if (running && underWay < AT_ONCE && soonest !== undefined) cancelWake = later(wake, soonest - now().getTime());
  };

  const attempt = async (waiting: Waiting) => {
    const cancel = new AbortController();
    waiting.attempt = cancel;
    underWay++;
    const failure = await deliver(waiting.event, cancel);
    underWay--;
    waiting.attempt = undefined;
    // It may have been forgotten meanwhile, and a cancelled attempt says nothing about the endpoint.
    if (line.has(waiting.event.id) && (running || failure === undefined)) settle(waiting, failure);
    wake();
  };

  return {
    start() {
      running = true;
      wake();
    },
    wake,
    stop() {
      running = false;
      cancelWake();
      for (const { attempt } of line.all()) attempt?.abort();
    },
  };
}

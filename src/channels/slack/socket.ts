import { setTimeout as wait } from 'node:timers/promises';
import { type Logger, SocketModeReceiver, type webApi } from '@slack/bolt';
import type { Log } from '../../log.js';
import { reasonOf } from './bolt-log.js';

/** Pause before the next attempt to connect (milliseconds): doubles up to the last. */
const FIRST_PAUSE = 1000;
const LAST_PAUSE = 60_000;
/** How long a farewell may take (milliseconds). */
const FAREWELL = 2000;

export interface SocketParts {
  readonly appToken: string;
  readonly logger: Logger;
  readonly log: Log;
  readonly clientOptions: webApi.WebClientOptions;
}

/** Socket Mode: a connection that we open, for places where Slack cannot reach us. */
export interface Socket {
  readonly receiver: SocketModeReceiver;
  /** Connects, and connects again whenever the connection ends, until `close`. */
  start(): void;
  close(): Promise<void>;
}

export function createSocket({ appToken, logger, log, clientOptions }: SocketParts): Socket {
  // The library's own reconnecting leaves a rejected promise behind when Slack refuses, which would end the process.
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    // One attempt at a time: the loop below repeats it.
    installerOptions: { clientOptions: { ...clientOptions, retryConfig: { retries: 0 } } },
  });
  const stop = new AbortController();

  let running: Promise<void> | undefined;

  const connectOnce = async (): Promise<void> => {
    const gone = new Promise<void>((resolve) => receiver.client.once('disconnected', () => resolve()));
    await receiver.client.start();
    log.info({ channel: 'slack' }, 'connected to Slack');
    // Not before: the library loses a timer when it is told to disconnect while it connects.
    const disconnect = () => void receiver.client.disconnect();
    if (stop.signal.aborted) disconnect();
    stop.signal.addEventListener('abort', disconnect, { once: true });
    await gone;
    stop.signal.removeEventListener('abort', disconnect);
  };
  const keepConnected = async (): Promise<void> => {
    let pause = FIRST_PAUSE;
    while (!stop.signal.aborted) {
      try {
        await connectOnce();
        pause = FIRST_PAUSE;
      } catch (error) {
        if (stop.signal.aborted) return;
        log.error(
          { channel: 'slack', reason: reasonOf(error) },
          'no connection to Slack: check SLACK_APP_TOKEN and the network',
        );
        pause = Math.min(pause * 2, LAST_PAUSE);
      }
      await wait(pause, undefined, { signal: stop.signal, ref: false }).catch(() => {});
    }
  };

  return {
    receiver,
    start: () => {
      running ??= keepConnected();
    },
    close: async () => {
      stop.abort();
      await Promise.race([running, wait(FAREWELL, undefined, { ref: false })]);
    },
  };
}

import type { Desk } from '../../../src/channels/channel.js';

/** What the channel contract needs to drive a channel as a real client would. */
export interface ChannelHarness {
  readonly name: string;
  /** Opens the channel: over HTTP, on a real server and a free port. */
  start(desk: Desk): Promise<void>;
  /** Says something in a conversation as a real client would, and returns what that person gets. */
  say(conversation: string, text: string): Promise<Shown[]>;
  /**
   * HTTP status for a request that is not genuine (forged signature, stolen or expired token).
   * Left out where anyone may ask.
   */
  forged?(kind: 'signature' | 'replay' | 'expired'): Promise<number>;
  stop(): Promise<void>;
}

/** What the person can read and tap, taken from the channel's own wire format. */
export interface Shown {
  readonly text: string;
  readonly links: readonly string[];
  readonly suggestions: readonly string[];
}

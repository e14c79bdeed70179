import type { Language } from '../domain/message.js';

export type Verdict = 'emergency' | 'crisis' | 'none';

export interface Screening {
  readonly verdict: Verdict;
  /** Language in which the alarm was recognised. */
  readonly language: Language;
  /** How far the model was from an alarm: below 0 by so much, 0 and above for an alarm. */
  readonly doubt: number;
  /** Which rule or model alarmed, for the log; holds nothing of the message. */
  readonly reason: string;
}

/** Judges a raw message; synchronous, so that nothing can delay it, and never throws. */
export type Screen = (text: string) => Screening;

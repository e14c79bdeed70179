import type { Language } from './message.js';

export const replyKinds = ['answer', 'clarify', 'small_talk', 'out_of_scope', 'emergency', 'crisis'] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** Where a snippet comes from. Dates are ISO days; `reviewed` is the day of the sign-off. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  readonly updated: string;
  readonly reviewed: string;
}

/** A question to tap: sent back as `text`. */
export interface Suggestion {
  readonly label: string;
  readonly text: string;
}

/** Something to do outside the conversation, such as a call (`tel:`), a text (`sms:`) or a page. */
export interface Action {
  readonly label: string;
  readonly href: string;
}

/** What a person reads. Every sentence of it stands in the pack's content. */
export interface Reply {
  readonly id: string;
  readonly kind: ReplyKind;
  /** Answered, offered or recognised intents, in order. */
  readonly intents: readonly string[];
  /** Calibrated probability, 0 to 1, that the first intent is what was meant; 0 where nothing was classified. */
  readonly confidence: number;
  /** Markdown. */
  readonly text: string;
  /** Shown with the text; empty where the text is an urgent message that nothing should weaken. */
  readonly disclaimer: string;
  readonly sources: readonly Source[];
  readonly suggestions: readonly Suggestion[];
  readonly actions: readonly Action[];
  /** Language of `text`, for screen readers. */
  readonly language: Language;
  /** Present and true only in preview mode: the text is a draft that nobody has signed. */
  readonly draft?: boolean;
}

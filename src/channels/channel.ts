import type { Router } from 'express';
import type { Feedback } from '../domain/conversation.js';
import type { Language, Message } from '../domain/message.js';
import type { Reply } from '../domain/reply.js';
import type { Log } from '../log.js';
import type { InterfaceTexts } from '../pack/interface-texts.js';

/** What a channel can show. Shared code asks this, never which channel it is. */
export interface Capabilities {
  /** Characters of one message; longer texts are split, never cut. */
  readonly maxTextLength: number;
  /** Suggestions that can be tapped; further ones are left out. */
  readonly maxSuggestions: number;
  /** Whether `tel:` and `sms:` links can be tapped; elsewhere the number is shown in the text. */
  readonly callLinks: boolean;
}

/** A person's message as a channel delivers it, after verification. */
export interface Incoming {
  readonly text: string;
  /** What the channel calls the conversation or the person; hashed before anything is kept. */
  readonly conversation: string;
  readonly language?: Language;
}

/**
 * The four things that make a channel, each a pure function but for `verify`.
 * `Raw` is what arrives, `Activity` what is believed after verification, `Rendered` what is sent.
 */
export interface ChannelForm<Raw, Activity, Rendered> {
  readonly name: string;
  readonly capabilities: Capabilities;
  /** Checks that what arrived is genuine, before it is read. @throws when it is not */
  verify(raw: Raw): Promise<Activity>;
  /** @returns nothing where there is nothing to answer: a bot, an edit, an attachment without text */
  parse(activity: Activity): Incoming | undefined;
  render(reply: Reply, texts: InterfaceTexts): Rendered;
}

/** What the bot offers to channels. */
export interface Desk {
  /** Never rejects for a reason that a person could be harmed by: see `replyToMessage`. */
  answer(message: Message): Promise<Reply>;
  /** The fixed text with the emergency advice, for when `answer` cannot be asked. */
  unavailable(): Reply;
  /** Key under which a conversation of this channel is kept. */
  keyOf(channel: string, conversation: string): string;
  addFeedback(key: string, reply: string, feedback: Feedback): Promise<boolean>;
  forget(key: string): Promise<boolean>;
  texts(): InterfaceTexts;
  /** Questions to begin with: label and text are the same words. */
  starters(): readonly { readonly label: string; readonly text: string }[];
  disclaimer(): string;
  readonly log: Log;
  readonly now: () => Date;
}

/** A running channel. */
export interface Channel {
  readonly name: string;
  /** Routes under an address of their own; each verifies before it reads. */
  readonly routes?: { readonly path: string; readonly router: Router };
  /** Opens connections of its own, where the channel does not come in over HTTP. */
  start?(): Promise<void>;
  close?(): Promise<void>;
}
